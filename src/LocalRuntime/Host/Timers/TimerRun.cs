namespace LocalRuntime.Hosting;

/// <summary>Where a timer stands, as its blob says.</summary>
/// <param name="Last">The last run, or null before the first.</param>
/// <param name="Next">The run expected next; for readers of the blob, the schedule itself decides.</param>
/// <param name="LastUpdated">When this was written.</param>
internal sealed record TimerRun(DateTimeOffset? Last, DateTimeOffset Next, DateTimeOffset LastUpdated)
{
    /// <summary>The moment after which the next run is sought.</summary>
    internal DateTimeOffset Since => Last ?? LastUpdated;
}
