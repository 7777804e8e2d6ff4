namespace HostingFunctions.Bench.Requests;

internal static class Times
{
    public static TimeSpan Median(this IEnumerable<TimeSpan> times) => times.At(0.5);

    public static TimeSpan P95(this IEnumerable<TimeSpan> times) => times.At(0.95);

    private static TimeSpan At(this IEnumerable<TimeSpan> times, double share)
    {
        var all = times.Order().ToList();
        return all[Math.Min(all.Count - 1, (int)(all.Count * share))];
    }
}
