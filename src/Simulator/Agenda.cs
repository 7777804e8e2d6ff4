namespace HostingFunctions.Simulator;

/// <summary>Planned acts in order of time; those for the same moment in the order of planning.</summary>
public sealed class Agenda
{
    private readonly PriorityQueue<Act, (DateTimeOffset At, int Order)> acts = new();
    private int planned;

    /// <summary>The time of the next act; null when nothing is planned.</summary>
    public DateTimeOffset? Next => acts.TryPeek(out var act, out _) ? act.At : null;

    public void Add(Act act) => acts.Enqueue(act, (act.At, planned++));

    /// <summary>Removes and returns the next act that is due; null when none is.</summary>
    public Act? TakeDue(DateTimeOffset now) => Next <= now ? acts.Dequeue() : null;
}
