namespace HostingFunctions.Domain.Calendar;

/// <summary>Counts working days: Monday to Friday without the known days off (sop.md part 2).</summary>
public sealed class WorkingCalendar
{
    /// <summary>The holidays of fixed date, which no decree moves.</summary>
    private static readonly (int Month, int Day, string Name)[] SameEveryYear =
    [
        (1, 1, "Tahun Baru Masehi"), (5, 1, "Hari Buruh Internasional"), (6, 1, "Hari Lahir Pancasila"), (8, 17, "Proklamasi Kemerdekaan"),
        (12, 25, "Kelahiran Yesus Kristus"),
    ];

    private readonly Dictionary<DateOnly, DayOff> daysOff;

    /// <param name="years">The years for which <paramref name="daysOff"/> is complete; in others weekends and holidays of fixed date are skipped.</param>
    /// <param name="daysOff">Holidays and collective leave; two on one date count as one.</param>
    public WorkingCalendar(IEnumerable<int> years, IEnumerable<DayOff> daysOff)
    {
        Years = years.ToHashSet();
        this.daysOff = daysOff.GroupBy(day => day.Date).ToDictionary(group => group.Key, group => group.First());
    }

    public IReadOnlySet<int> Years { get; }

    public bool IsWorkingDay(DateOnly date) => ReasonToSkip(date) is null;

    /// <summary>The first working day on or after <paramref name="date"/>.</summary>
    public DateOnly OnOrAfter(DateOnly date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.AddDays(1);
        }

        return date;
    }

    /// <summary>The working day before <paramref name="date"/>.</summary>
    public DateOnly Before(DateOnly date)
    {
        do
        {
            date = date.AddDays(-1);
        }
        while (!IsWorkingDay(date));
        return date;
    }

    /// <summary>
    /// The number of working days after <paramref name="from"/>, up to and including <paramref name="to"/>; 0 when <paramref name="to"/> is not later.
    /// </summary>
    public int CountAfter(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var date = from.AddDays(1); date <= to; date = date.AddDays(1))
        {
            count += IsWorkingDay(date) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The due date of something received on a day, in WIB, that may take <paramref name="workingDays"/> (at least 1) working days.</summary>
    public DueDate Due(DateOnly receivedOn, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        var skipped = new List<SkippedDay>();
        var date = receivedOn;
        for (var counted = 0; counted < workingDays;)
        {
            date = date.AddDays(1);
            if (ReasonToSkip(date) is { } reason)
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
            YearsWithoutCalendar = [.. Enumerable.Range(receivedOn.Year, date.Year - receivedOn.Year + 1).Where(year => !Years.Contains(year))],
        };
    }

    private string? ReasonToSkip(DateOnly date)
    {
        if (daysOff.TryGetValue(date, out var dayOff))
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
