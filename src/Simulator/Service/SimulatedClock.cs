using Microsoft.Extensions.Time.Testing;

namespace HostingFunctions.Simulator.Service;

/// <summary>The clock of a simulation. It knows which timers are set, so that it moves only once everybody who waits for a moment has set a timer.</summary>
public sealed class SimulatedClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Lock gate = new();
    private readonly Dictionary<NotedTimer, DateTimeOffset> moments = [];
    private (DateTimeOffset Moment, int Timers, TaskCompletionSource Reached)? awaited;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new NotedTimer(base.CreateTimer(callback, state, dueTime, period), Note);
        Note(timer, dueTime);
        return timer;
    }

    /// <summary>Completes once that many timers are set for the moment. Allows one caller at a time.</summary>
    public Task WhenSetAsync(DateTimeOffset moment, int timers)
    {
        lock (gate)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            awaited = (moment, timers, reached);
            Tell();
            return reached.Task;
        }
    }

    /// <summary>Sets the clock back like a person would: timers keep running, so they end at an earlier time of day.</summary>
    public void SetBack(TimeSpan by)
    {
        AdjustTime(GetUtcNow() - by);
        lock (gate)
        {
            foreach (var (timer, moment) in moments.ToList())
            {
                moments[timer] = moment - by;
            }
        }
    }

    private void Note(NotedTimer timer, TimeSpan? dueTime)
    {
        lock (gate)
        {
            if (dueTime is { } wait && wait != Timeout.InfiniteTimeSpan)
            {
                moments[timer] = GetUtcNow() + wait;
                Tell();
            }
            else
            {
                moments.Remove(timer);
            }
        }
    }

    private void Tell()
    {
        if (awaited is var (moment, timers, reached) && moments.Values.Count(set => set == moment) >= timers)
        {
            awaited = null;
            reached.SetResult();
        }
    }
}
