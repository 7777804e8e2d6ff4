namespace HostingFunctions.Domain.Calendar;

/// <summary>Sums the days that were not counted: <c>2 akhir pekan; 24 Des cuti bersama; 25 Des Kelahiran Yesus Kristus</c>.</summary>
internal static class SkippedDays
{
    /// <summary>Weekends first, then each other day or run of days. A Saturday or Sunday whose other half is a holiday, or not in between, is named.</summary>
    /// <param name="days">In order.</param>
    public static string Sum(IReadOnlyList<SkippedDay> days)
    {
        var runs = new List<(SkippedDay First, SkippedDay Last)>();
        var weekends = 0;
        for (var at = 0; at < days.Count; at++)
        {
            var day = days[at];
            if (day.Reason == SkippedDay.Saturday && at + 1 < days.Count && days[at + 1].Reason == SkippedDay.Sunday)
            {
                weekends++;
                at++;
            }
            else if (runs.Count > 0 && runs[^1].Last is var last && last.Date.AddDays(1) == day.Date && last.ShortReason == day.ShortReason)
            {
                runs[^1] = runs[^1] with { Last = day };
            }
            else
            {
                runs.Add((day, day));
            }
        }

        return string.Join("; ", [.. weekends > 0 ? [$"{weekends} akhir pekan"] : Array.Empty<string>(), .. runs.Select(Words)]);
    }

    private static string Words((SkippedDay First, SkippedDay Last) run) => $"{Tanggal.Range(run.First.Date, run.Last.Date)} {run.First.ShortReason}";
}
