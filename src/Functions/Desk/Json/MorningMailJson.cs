using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Desk;

/// <summary>How whoever asks is reminded, as JSON for programs.</summary>
/// <param name="IsWanted">Whether one mail each morning is chosen in place of single reminders.</param>
/// <param name="From">The first day of that choice; null for who never chose.</param>
internal sealed record MorningMailJson(bool IsWanted, DateOnly? From)
{
    public static MorningMailJson Of(MorningChoice choice) => new(choice.IsWanted, choice.From == DateOnly.MinValue ? null : choice.From);
}
