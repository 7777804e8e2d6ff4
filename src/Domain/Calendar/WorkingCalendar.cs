namespace HostingFunctions.Domain.Calendar;

/// <summary>
/// Counts working days: Monday to Friday without the known days off (sop.md part 2). Each count is made by the days off as they are known when it begins.
/// </summary>
public sealed class WorkingCalendar
{
    /// <summary>The holidays of fixed date, which no decree moves.</summary>
    private static readonly (int Month, int Day, string Name)[] SameEveryYear =
    [
        (1, 1, "Tahun Baru Masehi"), (5, 1, "Hari Buruh Internasional"), (6, 1, "Hari Lahir Pancasila"), (8, 17, "Proklamasi Kemerdekaan"),
        (12, 25, "Kelahiran Yesus Kristus"),
    ];

    private readonly IDaysOff source;

    public WorkingCalendar(IDaysOff source) => this.source = source;

    /// <param name="years">The years for which <paramref name="daysOff"/> is complete; in others weekends and holidays of fixed date are skipped.</param>
    /// <param name="daysOff">Holidays and collective leave; two on one date count as one.</param>
    public WorkingCalendar(IEnumerable<int> years, IEnumerable<DayOff> daysOff)
        : this(Fixed([.. years], daysOff))
    {
    }

    /// <summary>The days off as they are known now.</summary>
    public DaysOff DaysOff => source.Now;

    public bool IsWorkingDay(DateOnly date) => IsWorkingDay(source.Now, date);

    /// <summary>The first working day on or after <paramref name="date"/>.</summary>
    public DateOnly OnOrAfter(DateOnly date)
    {
        var days = source.Now;
        while (!IsWorkingDay(days, date))
        {
            date = date.AddDays(1);
        }

        return date;
    }

    /// <summary>The working day before <paramref name="date"/>.</summary>
    public DateOnly Before(DateOnly date)
    {
        var days = source.Now;
        do
        {
            date = date.AddDays(-1);
        }
        while (!IsWorkingDay(days, date));
        return date;
    }

    /// <summary>
    /// The number of working days after <paramref name="from"/>, up to and including <paramref name="to"/>; 0 when <paramref name="to"/> is not later.
    /// </summary>
    public int CountAfter(DateOnly from, DateOnly to)
    {
        var (days, count) = (source.Now, 0);
        for (var date = from.AddDays(1); date <= to; date = date.AddDays(1))
        {
            count += IsWorkingDay(days, date) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The due date of something received on a day, in WIB, that may take <paramref name="workingDays"/> (at least 1) working days.</summary>
    public DueDate Due(DateOnly receivedOn, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        var (days, skipped) = (source.Now, new List<SkippedDay>());
        var date = receivedOn;
        for (var counted = 0; counted < workingDays;)
        {
            date = date.AddDays(1);
            if (ReasonToSkip(days, date) is { } reason)
            {
                skipped.Add(new SkippedDay(date, reason));
            }
            else
            {
                counted++;
            }
        }

        return new DueDate(receivedOn, workingDays, date, skipped)
        {
            YearsWithoutCalendar = [.. Enumerable.Range(receivedOn.Year, date.Year - receivedOn.Year + 1).Where(year => !days.IsDecided(year))],
            Undecided = [.. days.TentativeAround(receivedOn, date).Select(day => day.Name).Distinct()],
        };
    }

    private static DaysOff Fixed(IReadOnlyList<int> years, IEnumerable<DayOff> daysOff)
    {
        var byYear = daysOff.ToLookup(day => day.Date.Year);
        return new DaysOff(
            byYear.Select(some => some.Key).Union(years).Select(year => new CalendarYear(year, [.. byYear[year]]) { IsDecided = years.Contains(year) }));
    }

    private static bool IsWorkingDay(DaysOff days, DateOnly date) => ReasonToSkip(days, date) is null;

    private static string? ReasonToSkip(DaysOff days, DateOnly date)
    {
        if (days.On(date) is { } dayOff)
        {
            return dayOff.CollectiveLeave ? $"{SkippedDay.CollectiveLeave}: {dayOff.Name}" : dayOff.Name;
        }

        if (SameEveryYear.FirstOrDefault(day => (day.Month, day.Day) == (date.Month, date.Day)).Name is { } name)
        {
            return name;
        }

        return date.DayOfWeek switch
        {
            DayOfWeek.Saturday => SkippedDay.Saturday,
            DayOfWeek.Sunday => SkippedDay.Sunday,
            _ => null,
        };
    }
}
