namespace FunctionsHost.Memory.Timers;

/// <summary>What a hub remembers of a timer function.</summary>
internal sealed class TimerRuns(DateTimeOffset firstSeen)
{
    /// <summary>The latest run; <see cref="DateTimeOffset.MinValue"/> before the first.</summary>
    internal DateTimeOffset Last { get; set; }

    /// <summary>The moment after which the next run is sought.</summary>
    internal DateTimeOffset Since => Last > firstSeen ? Last : firstSeen;

    /// <summary>Whoever holds it runs the timer: of several hosts one at a time.</summary>
    internal SemaphoreSlim Turn { get; } = new(1);
}
