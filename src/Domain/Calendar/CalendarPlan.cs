namespace HostingFunctions.Domain.Calendar;

/// <summary>What publishing a year's days off would do.</summary>
/// <param name="Changes">Those that move, missed ones too; which of these do is a choice.</param>
public sealed record CalendarPlan(IReadOnlyList<DayOff> Added, IReadOnlyList<DayOff> Gone, IReadOnlyList<DueChange> Changes)
{
    /// <summary>Those that move in any case, and how many of whom.</summary>
    public IReadOnlyList<DueChange> Moved { get; } = [.. Changes.Where(change => !change.IsMissed).OrderBy(change => change.From)];

    /// <summary>Those that would only with a reason.</summary>
    public IReadOnlyList<DueChange> Missed { get; } = [.. Changes.Where(change => change.IsMissed).OrderBy(change => change.From)];

    public static CalendarPlan Of(CalendarYear year, DaysOff now, IReadOnlyList<DueChange> changes)
    {
        var before = now.Of(year.Year)?.Days ?? [];
        return new CalendarPlan(Without(year.Days, before), Without(before, year.Days), changes);
    }

    private static IReadOnlyList<DayOff> Without(IEnumerable<DayOff> days, IReadOnlyList<DayOff> others) =>
        [.. days.Where(day => others.All(other => other.Date != day.Date)).OrderBy(day => day.Date)];
}
