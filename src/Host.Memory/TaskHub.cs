using FunctionsHost.Memory.Hub;
using FunctionsHost.Memory.Timers;
using Google.Protobuf.Collections;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsHost.Memory;

/// <summary>
/// A task hub in memory: orchestrations and the runs of timers, under a clock that a test may move. It outlives the hosts that do its work: what one that died had
/// begun, another does again.
/// </summary>
public sealed class TaskHub : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, Instance> instances = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimerRuns> timers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Work work;
    private readonly TimeProvider time;
    private readonly HubServer server;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TaskHub(TimeProvider time)
    {
        this.time = time;
        Clock = new AlarmClock(time, gate);
        work = new Work(gate);
        server = new HubServer(this);
    }

    /// <summary>The official client of this hub.</summary>
    public DurableTaskClient Client => server.Client;

    /// <summary>The version of orchestrations that are started without one.</summary>
    internal string? DefaultVersion { get; set; }

    /// <summary>Where clients reach it.</summary>
    internal Uri Address => server.Address;

    internal AlarmClock Clock { get; }

    internal Timestamp Now => Timestamp.FromDateTimeOffset(time.GetUtcNow());

    internal TimeProvider Time => time;

    /// <param name="time">The clock of durable timers, timer functions and stamps.</param>
    public static async Task<TaskHub> StartAsync(TimeProvider time)
    {
        var hub = new TaskHub(time);
        await hub.server.StartAsync();
        return hub;
    }

    /// <summary>Completes when no episode is to be run and no activity runs; nor can any be while no host is there. Timers ahead are no work, those due are.</summary>
    public async Task WhenIdle()
    {
        do
        {
            await work.WhenDone();
        }
        while (Clock.RingDue());
    }

    public ValueTask DisposeAsync()
    {
        Clock.Dispose();
        return server.DisposeAsync();
    }

    internal static bool HasEnded(OrchestrationState state) =>
        state.OrchestrationStatus is OrchestrationStatus.Completed or OrchestrationStatus.Failed or OrchestrationStatus.Terminated;

    internal void Attach(Attachment worker) => work.Attach(worker);

    /// <summary>Gives a host nothing new. Completes when it has done what it was given.</summary>
    internal Task DetachAsync(Attachment worker) => work.DetachAsync(worker);

    /// <summary>A host died: whatever it says from now on is not heard.</summary>
    internal void Kill(Attachment worker) => work.Kill(worker);

    internal void Enqueue(Hub.WorkItem item) => work.Enqueue(item);

    /// <summary>What is remembered of a timer function.</summary>
    internal TimerRuns Timer(string name) => Locked(() => timers.TryGetValue(name, out var runs) ? runs : timers[name] = new TimerRuns(time.GetUtcNow()));

    internal T Locked<T>(Func<T> read)
    {
        lock (gate)
        {
            return read();
        }
    }

    internal HistoryEvent NewEvent(Action<HistoryEvent> fill)
    {
        var happened = new HistoryEvent { EventId = -1, Timestamp = Now };
        fill(happened);
        return happened;
    }

    /// <summary>How an execution begins.</summary>
    internal HistoryEvent Started(Instance instance) => NewEvent(happened => happened.ExecutionStarted = new()
    {
        Name = instance.State.Name,
        Version = instance.State.Version,
        Input = instance.State.Input,
        OrchestrationInstance = new() { InstanceId = instance.State.InstanceId, ExecutionId = instance.ExecutionId },
        ParentTraceContext = instance.Trace,
        Tags = { instance.State.Tags },
    });

    internal string Start(CreateInstanceRequest request)
    {
        lock (gate)
        {
            var id = string.IsNullOrEmpty(request.InstanceId) ? Guid.NewGuid().ToString("N") : request.InstanceId;
            if (instances.TryGetValue(id, out var present)
                && (present.IsOpen || request.OrchestrationIdReusePolicy?.ReplaceableStatus.Contains(present.State.OrchestrationStatus) == false))
            {
                throw new RpcException(new Status(StatusCode.AlreadyExists, $"An Orchestration instance with the ID {id} already exists."));
            }

            var instance = instances[id] = new Instance(new()
            {
                InstanceId = id,
                Name = request.Name,
                Version = request.Version ?? DefaultVersion,
                Input = request.Input,
                OrchestrationStatus = OrchestrationStatus.Pending,
                ScheduledStartTimestamp = request.ScheduledStartTimestamp,
                CreatedTimestamp = Now,
                LastUpdatedTimestamp = Now,
                Tags = { request.Tags },
            })
            {
                Trace = request.ParentTraceContext,
            };
            if (request.ScheduledStartTimestamp is { } at && at > Now)
            {
                Clock.Set(at.ToDateTimeOffset(), () => Deliver(instance, Started(instance)));
            }
            else
            {
                Deliver(instance, Started(instance));
            }

            return id;
        }
    }

    /// <summary>What a client tells an orchestration.</summary>
    internal void Send(string id, Action<HistoryEvent> fill)
    {
        lock (gate)
        {
            if (!instances.TryGetValue(id, out var instance))
            {
                throw new RpcException(new Status(StatusCode.NotFound, $"No instance with ID '{id}' was found."));
            }

            if (!instance.IsOpen)
            {
                throw new RpcException(new Status(StatusCode.FailedPrecondition, "The orchestration instance with the provided instance id is not running."));
            }

            Deliver(instance, NewEvent(fill));
        }
    }

    /// <param name="execution">For which alone it is meant; null for whichever runs.</param>
    internal void Deliver(Instance instance, HistoryEvent happened, string? execution = null)
    {
        lock (gate)
        {
            if (instance.IsOpen && (execution is null || execution == instance.ExecutionId))
            {
                // What was sent to one that starts later comes after its start.
                instance.Inbox.Insert(happened.ExecutionStarted is null ? instance.Inbox.Count : 0, happened);
                Changed(instance);
            }
        }
    }

    internal void Changed(Instance instance)
    {
        changed.TrySetResult();
        changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (instance is { IsOpen: true, HasEpisode: false, Inbox.Count: > 0 } && (instance.History.Count > 0 || instance.Inbox[0].ExecutionStarted is not null))
        {
            instance.HasEpisode = true;
            Enqueue(new Episode(this, instance));
        }
    }

    internal OrchestrationState? Find(string id) => Locked(() => instances.GetValueOrDefault(id)?.State.Clone());

    /// <summary>The state of an orchestration once it is as asked.</summary>
    internal async Task<OrchestrationState> WhenAsync(string id, Func<OrchestrationState, bool> isAsked, CancellationToken cancellation)
    {
        while (true)
        {
            var (state, next) = Locked(() => (Find(id), changed.Task));
            if (state is not null && isAsked(state))
            {
                return state;
            }

            await next.WaitAsync(cancellation);
        }
    }

    /// <summary>In the order of their ids.</summary>
    /// <param name="statuses">Any, if empty.</param>
    internal IReadOnlyList<OrchestrationState> List(RepeatedField<OrchestrationStatus> statuses, Timestamp? from, Timestamp? to) => Locked(() => instances.Values
        .Select(instance => instance.State)
        .Where(state => statuses.Count == 0 || statuses.Contains(state.OrchestrationStatus))
        .Where(state => (from is null || state.CreatedTimestamp >= from) && (to is null || state.CreatedTimestamp <= to))
        .Select(state => state.Clone()).ToList());

    /// <returns>How many there were.</returns>
    internal int Remove(IEnumerable<string> ids) => Locked(() => ids.Count(instances.Remove));
}
