namespace HostingFunctions.Domain.Calendar;

/// <summary>The days off as they are known at one moment.</summary>
public sealed class DaysOff : IDaysOff
{
    /// <summary>A feast whose date depends on the moon comes this many days earlier or later than expected.</summary>
    private const int MoonDays = 2;

    private readonly Dictionary<int, CalendarYear> all;
    private readonly Dictionary<DateOnly, DayOff> days;
    private readonly IReadOnlyList<DayOff> tentative;

    /// <param name="years">At most one of each year.</param>
    public DaysOff(IEnumerable<CalendarYear> years)
    {
        all = years.ToDictionary(year => year.Year);
        days = all.Values.SelectMany(year => year.Days).GroupBy(day => day.Date).ToDictionary(group => group.Key, group => group.First());
        tentative = [.. days.Values.Where(day => day.IsTentative).OrderBy(day => day.Date)];
    }

    /// <summary>Every known year, in order.</summary>
    public IEnumerable<CalendarYear> All => all.Values.OrderBy(year => year.Year);

    DaysOff IDaysOff.Now => this;

    /// <summary>Null when nothing is known of the year.</summary>
    public CalendarYear? Of(int year) => all.GetValueOrDefault(year);

    public bool IsDecided(int year) => Of(year) is { IsDecided: true };

    public DayOff? On(DateOnly date) => days.GetValueOrDefault(date);

    /// <summary>Those whose date is still to be fixed and could, once it is, change what is counted between two days.</summary>
    public IEnumerable<DayOff> TentativeAround(DateOnly first, DateOnly last) =>
        tentative.Where(day => day.Date > first.AddDays(-MoonDays) && day.Date <= last.AddDays(MoonDays));

    /// <summary>With another version of these years, or with years that were not known.</summary>
    public DaysOff With(IEnumerable<CalendarYear> years)
    {
        var others = years.ToList();
        return new DaysOff([.. all.Values.Where(year => others.All(other => other.Year != year.Year)), .. others]);
    }
}
