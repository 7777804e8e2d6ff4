namespace HostingFunctions.Settings;

/// <summary>Settings <c>Sweep__*</c>. The timer trigger reads <c>SweepSchedule</c>, an NCrontab expression of six fields, by itself.</summary>
public sealed record SweepOptions
{
    /// <summary>How old a promised wake-up must be before the sweep keeps the promise.</summary>
    public TimeSpan After { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>After this time, an act that was never stored counts as abandoned.</summary>
    public TimeSpan AbandonAfter { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long the durable engine keeps the orchestration of a request that has ended.</summary>
    public TimeSpan KeepEnded { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long a request that nobody confirmed is kept after it ended.</summary>
    public TimeSpan PurgeAfter { get; init; } = TimeSpan.FromDays(14);
}
