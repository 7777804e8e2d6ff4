namespace FunctionsHost.Memory.Timers;

/// <summary>What a hub remembers about a timer function.</summary>
internal sealed class TimerRuns(DateTimeOffset firstSeen)
{
    /// <summary>The latest run; <see cref="DateTimeOffset.MinValue"/> before the first.</summary>
    internal DateTimeOffset Last { get; set; }

    /// <summary>The moment from which the next run is reckoned.</summary>
    internal DateTimeOffset Since => Last > firstSeen ? Last : firstSeen;

    /// <summary>The host that holds it runs the timer: one host at a time.</summary>
    internal SemaphoreSlim Turn { get; } = new(1);
}
