namespace LocalRuntime.Durable;

/// <summary>Any number of alarms, however far ahead, on one timer of the time provider.</summary>
internal sealed class AlarmClock : IDisposable
{
    // A .NET timer does not count the time that the machine sleeps, nor sees its clock set: it would ring late by as much. So the clock is looked at now and then.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly PriorityQueue<Alarm, DateTimeOffset> alarms = new();
    private readonly Lock gate = new();
    private readonly TimeProvider time;
    private readonly Idleness idleness;
    private readonly ITimer timer;
    private bool disposed;

    public AlarmClock(TimeProvider time, Idleness idleness)
    {
        (this.time, this.idleness) = (time, idleness);
        timer = time.CreateTimer(_ => RingDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Sets an alarm; one in the past rings at once.</summary>
    public Alarm Set(DateTimeOffset at, Action ring)
    {
        var alarm = new Alarm(ring);
        lock (gate)
        {
            alarms.Enqueue(alarm, at);
            Arm();
        }

        return alarm;
    }

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            timer.Dispose();
        }
    }

    /// <summary>Rings what is due. A clock set by hand may leave its timer to another thread, so who waits for the ringing asks for it.</summary>
    /// <returns>Whether any rang.</returns>
    public bool RingDue()
    {
        List<Alarm> due = [];
        idleness.Enter();
        lock (gate)
        {
            while (alarms.TryPeek(out var alarm, out var at) && at <= time.GetUtcNow())
            {
                alarms.Dequeue();
                due.Add(alarm);
            }

            Arm();
        }

        due.ForEach(alarm => alarm.Ring());
        idleness.Exit();
        return due.Count > 0;
    }

    private void Arm()
    {
        if (disposed || !alarms.TryPeek(out _, out var at))
        {
            return;
        }

        var wait = at - time.GetUtcNow();
        timer.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait > Longest ? Longest : wait, Timeout.InfiniteTimeSpan);
    }
}
