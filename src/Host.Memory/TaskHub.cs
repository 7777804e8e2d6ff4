using FunctionsHost.Memory.Hub;
using FunctionsHost.Memory.Timers;
using Google.Protobuf.WellKnownTypes;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsHost.Memory;

/// <summary>
/// A task hub in memory: orchestrations and runs of timers, under a clock that a test can move. It outlives the hosts that do its work. What a host had begun
/// when it died, another does again.
/// </summary>
public sealed class TaskHub : IAsyncDisposable
{
    private readonly Dictionary<string, TimerRuns> timers = new(StringComparer.OrdinalIgnoreCase);
    private readonly HubServer server;

    private TaskHub(TimeProvider time)
    {
        Time = time;
        Clock = new AlarmClock(time, Gate);
        Work = new Work(Gate);
        server = new HubServer(this);
    }

    /// <summary>The official client, connected to this hub.</summary>
    public DurableTaskClient Client => server.Client;

    /// <summary>The address for clients.</summary>
    internal Uri Address => server.Address;

    /// <summary>The version of orchestrations started without one.</summary>
    internal string? DefaultVersion { get; set; }

    internal TimeProvider Time { get; }

    internal Timestamp Now => Timestamp.FromDateTimeOffset(Time.GetUtcNow());

    /// <summary>Guards all state of the hub.</summary>
    internal Lock Gate { get; } = new();

    internal AlarmClock Clock { get; }

    internal Work Work { get; }

    internal SortedDictionary<string, Instance> Instances { get; } = new(StringComparer.Ordinal);

    /// <summary>Completes when the state of any orchestration changes; then a new one takes its place.</summary>
    internal TaskCompletionSource Change { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="time">The clock of durable timers, timer functions and stamps.</param>
    public static async Task<TaskHub> StartAsync(TimeProvider time)
    {
        var hub = new TaskHub(time);
        await hub.server.StartAsync();
        return hub;
    }

    /// <summary>Completes when no episode or activity is queued or running; without a host none can run. Due timers count as work, later ones do not.</summary>
    public async Task WhenIdle()
    {
        do
        {
            await Work.WhenDone();
        }
        while (Clock.RingDue());
    }

    public ValueTask DisposeAsync()
    {
        Clock.Dispose();
        return server.DisposeAsync();
    }

    /// <summary>The runs of a timer function.</summary>
    internal TimerRuns Timer(string name)
    {
        lock (Gate)
        {
            return timers.TryGetValue(name, out var runs) ? runs : timers[name] = new TimerRuns(Time.GetUtcNow());
        }
    }

    internal HistoryEvent NewEvent(Action<HistoryEvent> fill)
    {
        var happened = new HistoryEvent { EventId = -1, Timestamp = Now };
        fill(happened);
        return happened;
    }

    /// <param name="execution">The only execution that the event is for; null for the current one.</param>
    internal void Deliver(Instance instance, HistoryEvent happened, string? execution = null)
    {
        lock (Gate)
        {
            if (instance.IsOpen && (execution is null || execution == instance.ExecutionId))
            {
                // Events sent to an orchestration before it starts are processed after its start.
                instance.Inbox.Insert(happened.ExecutionStarted is null ? instance.Inbox.Count : 0, happened);
                Changed(instance);
            }
        }
    }

    /// <summary>Notifies waiting callers and queues an episode for new events. Called under the lock.</summary>
    internal void Changed(Instance instance)
    {
        Change.SetResult();
        Change = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (instance is { IsOpen: true, HasEpisode: false, Inbox.Count: > 0 } && (instance.History.Count > 0 || instance.Inbox[0].ExecutionStarted is not null))
        {
            instance.HasEpisode = true;
            Work.Enqueue(new Episode(this, instance).RunAsync);
        }
    }
}
