namespace FunctionsHost.Memory.Hub;

/// <summary>Any number of alarms, however far ahead, on a single timer of the clock.</summary>
/// <param name="gate">Held while an alarm rings, so that nobody sees an alarm that is neither pending nor done.</param>
internal sealed class AlarmClock(TimeProvider time, Lock gate) : IDisposable
{
    // A timer cannot be set for more than 49 days.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly PriorityQueue<Action, (DateTimeOffset At, long Number)> alarms = new();
    private ITimer? timer;
    private long set;
    private bool isDisposed;

    /// <summary>Sets an alarm; one in the past rings at once.</summary>
    internal void Set(DateTimeOffset at, Action ring)
    {
        lock (gate)
        {
            alarms.Enqueue(ring, (at, set++));
            Arm();
        }
    }

    /// <summary>Rings all due alarms. A clock set by hand may run its timer on another thread, so code that waits for alarms calls this.</summary>
    /// <returns>Whether any alarm rang.</returns>
    internal bool RingDue()
    {
        lock (gate)
        {
            var hasRung = false;
            while (alarms.TryPeek(out var ring, out var due) && due.At <= time.GetUtcNow())
            {
                alarms.Dequeue();
                ring();
                hasRung = true;
            }

            Arm();
            return hasRung;
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            timer?.Dispose();
        }
    }

    private void Arm()
    {
        if (isDisposed || !alarms.TryPeek(out _, out var due))
        {
            return;
        }

        timer ??= time.CreateTimer(_ => RingDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        var wait = due.At - time.GetUtcNow();
        timer.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait > Longest ? Longest : wait, Timeout.InfiniteTimeSpan);
    }
}
