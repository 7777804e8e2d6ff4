namespace HostingFunctions.Bench.ColdStart;

/// <summary>One start of an app, until its first response was read whole.</summary>
/// <param name="Time">By the clock, from the process' creation.</param>
/// <param name="Processor">
/// Processor time of the process and of those that it started, all threads together: other work on the machine hardly shows in it.
/// </param>
internal sealed record Start(TimeSpan Time, TimeSpan Processor)
{
    /// <summary>The median of each, for itself.</summary>
    public static Start MedianOf(IEnumerable<Start> starts)
    {
        var all = starts.ToList();
        return new(Median(all.Select(start => start.Time)), Median(all.Select(start => start.Processor)));
    }

    private static TimeSpan Median(IEnumerable<TimeSpan> times) => times.Order().ElementAt(times.Count() / 2);
}
