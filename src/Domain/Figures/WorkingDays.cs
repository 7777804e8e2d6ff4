using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Figures;

/// <summary>Counts as <see cref="WorkingCalendar.CountAfter"/> does, but looks at each day once, however much is counted.</summary>
internal sealed class WorkingDays(WorkingCalendar calendar)
{
    /// <summary>For each year the number of working days up to each of its days.</summary>
    private readonly Dictionary<int, int[]> years = [];

    public int CountAfter(DateOnly from, DateOnly to)
    {
        if (to <= from)
        {
            return 0;
        }

        var count = UpTo(to) - UpTo(from);
        for (var year = from.Year; year < to.Year; year++)
        {
            count += Of(year)[^1];
        }

        return count;
    }

    private int UpTo(DateOnly day) => Of(day.Year)[day.DayOfYear - 1];

    private int[] Of(int year)
    {
        if (years.TryGetValue(year, out var known))
        {
            return known;
        }

        var first = new DateOnly(year, 1, 1);
        var (counts, count) = (new int[first.AddYears(1).DayNumber - first.DayNumber], 0);
        for (var at = 0; at < counts.Length; at++)
        {
            counts[at] = count += calendar.IsWorkingDay(first.AddDays(at)) ? 1 : 0;
        }

        return years[year] = counts;
    }
}
