namespace HostingFunctions.Domain.Calendar;

/// <summary>The days off of one year, as far as they are decided.</summary>
/// <param name="Days">All of that year; two on one date count as one.</param>
public sealed record CalendarYear(int Year, IReadOnlyList<DayOff> Days)
{
    /// <summary>Null in files that name none.</summary>
    public Decree? Decree { get; init; }

    /// <summary>False for a year of which no decree says all days.</summary>
    public bool IsDecided { get; init; } = true;
}
