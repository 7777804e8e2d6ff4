using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>
/// Whether an official gets one mail each working morning in place of single reminders, and how far the day's is. A choice holds from the next opening of the
/// office, so that on no day somebody gets neither.
/// </summary>
/// <param name="IsWanted">What was chosen last.</param>
/// <param name="From">The first day of it; before that the other held.</param>
public sealed record MorningChoice(bool IsWanted, DateOnly From)
{
    /// <summary>How long a process has for one mail; after that it counts as dead.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>Who never chose gets single reminders.</summary>
    public static MorningChoice Usual { get; } = new(false, DateOnly.MinValue);

    /// <summary>The last day on which a process began with the mail; null before the first.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Since when a process is at the day's mail; null when the day is settled: it left, was refused, or there was nothing to say.</summary>
    public DateTimeOffset? BegunAt { get; init; }

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    public bool IsOnOn(DateOnly day) => day >= From == IsWanted;

    public bool IsSettledOn(DateOnly day) => Day == day && BegunAt is null;

    public bool IsUnderWayAt(DateTimeOffset now) => BegunAt is { } begun && now - begun < Patience;

    public MorningChoice Choose(bool isWanted, DateTimeOffset now)
    {
        var today = Wib.DateOf(now);
        var isFromToday = IsOnOn(today) == isWanted || Wib.TimeOf(now) < Wib.OfficeOpens;
        return this with { IsWanted = isWanted, From = isFromToday ? today : today.AddDays(1) };
    }
}
