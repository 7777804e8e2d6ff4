namespace HostingFunctions.Simulator;

/// <summary>What is going to be done, in order of time; what falls on one moment, in the order in which it was planned.</summary>
public sealed class Agenda
{
    private readonly PriorityQueue<Act, (DateTimeOffset At, int Order)> acts = new();
    private int planned;

    /// <summary>When the next is done; null when nothing is planned.</summary>
    public DateTimeOffset? Next => acts.TryPeek(out var act, out _) ? act.At : null;

    public void Add(Act act) => acts.Enqueue(act, (act.At, planned++));

    /// <summary>The next that is to be done by now; null when there is none.</summary>
    public Act? TakeDue(DateTimeOffset now) => Next <= now ? acts.Dequeue() : null;
}
