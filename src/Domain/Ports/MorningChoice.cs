using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>
/// Whether an official gets one mail each working morning in place of single reminders. A choice holds from the next opening of the office, so that on no day
/// somebody gets neither.
/// </summary>
/// <param name="IsWanted">What was chosen last.</param>
/// <param name="From">The first day of it; before that the other held.</param>
public sealed record MorningChoice(bool IsWanted, DateOnly From)
{
    /// <summary>Who never chose gets single reminders.</summary>
    public static MorningChoice Usual { get; } = new(false, DateOnly.MinValue);

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    public bool IsOnOn(DateOnly day) => day >= From == IsWanted;

    public MorningChoice Choose(bool isWanted, DateTimeOffset now)
    {
        var today = Wib.DateOf(now);
        var isFromToday = IsOnOn(today) == isWanted || Wib.TimeOf(now) < Wib.OfficeOpens;
        return this with { IsWanted = isWanted, From = isFromToday ? today : today.AddDays(1) };
    }
}
