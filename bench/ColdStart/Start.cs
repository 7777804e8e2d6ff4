namespace HostingFunctions.Bench.ColdStart;

/// <summary>One start of an app, until its first response was read completely.</summary>
/// <param name="Time">Wall-clock time since the process was created.</param>
/// <param name="Processor">
/// Processor time of the process and its children, all threads together. Other work on the machine hardly affects it.
/// </param>
internal sealed record Start(TimeSpan Time, TimeSpan Processor)
{
    /// <summary>The median of each measure separately.</summary>
    public static Start MedianOf(IEnumerable<Start> starts)
    {
        var all = starts.ToList();
        return new(Median(all.Select(start => start.Time)), Median(all.Select(start => start.Processor)));
    }

    private static TimeSpan Median(IEnumerable<TimeSpan> times) => times.Order().ElementAt(times.Count() / 2);
}
