using System.Collections.Concurrent;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Durable;

/// <summary>The open instances of the hub and their work, in the one process that holds the lease.</summary>
internal sealed class ActiveHub : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Instance> open = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly SemaphoreSlim activities;
    private readonly HubServices services;
    private readonly ClosedStarts closed;

    public ActiveHub(HubServices services)
    {
        this.services = services;
        activities = new(services.Options.MaxConcurrentActivities);
        Episodes = new(services.Options.MaxConcurrentEpisodes);
        Clock = new(services.Time);
        closed = new(services, stopping.Token);
    }

    /// <summary>Cancelled when the hub stops or has lost the lease.</summary>
    public CancellationToken Stopping => stopping.Token;

    /// <summary>Limits the episodes under way.</summary>
    public SemaphoreSlim Episodes { get; }

    public AlarmClock Clock { get; }

    /// <summary>Finds all open work in storage and goes on with it.</summary>
    public async Task RecoverAsync(CancellationToken cancellation)
    {
        foreach (var start in await services.Store.Starts.ListAsync(cancellation))
        {
            Open(start, isNew: false);
        }

        foreach (var instance in open.Values)
        {
            instance.Wake();
        }

        await TakeSignalsAsync(cancellation);
    }

    /// <summary>Looks again and again for what other processes have stored.</summary>
    public async Task WatchSignalsAsync()
    {
        while (true)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), services.Options.StorageClock, Stopping);
            try
            {
                await TakeSignalsAsync(Stopping);
            }
            catch (Exception failure) when (!Stopping.IsCancellationRequested)
            {
                services.Log.LogWarning(failure, "Signals of other processes could not be read; tried again.");
            }
        }
    }

    public Instance? Find(string instanceId) => open.GetValueOrDefault(instanceId);

    /// <summary>Takes up an instance that was just stored.</summary>
    /// <param name="start">Its start row.</param>
    /// <param name="isNew">Whether nothing else of it can be in storage, save rows of an earlier execution.</param>
    public Instance Open(StartRow start, bool isNew) => open.AddOrUpdate(
        start.InstanceId,
        _ => new(this, services, start, isNew),
        (_, present) => present.Start.ExecutionId == start.ExecutionId ? present : new(this, services, start, isNew));

    /// <summary>Whether an instance at rest should give up its memory.</summary>
    public bool HasTooManyLoaded(InstanceState state) =>
        state.History.Count > 0 && open.Count > services.Options.MaxLoadedInstances;

    /// <summary>Runs an activity and hands its result to the instance.</summary>
    public void RunActivity(Instance instance, string run, HistoryEvent scheduled) => Do(async () =>
    {
        await activities.WaitAsync(Stopping);
        try
        {
            var result = await InvokeAsync(instance.Start.InstanceId, scheduled);
            instance.Post(Message.Of(result) with { Run = run });
        }
        finally
        {
            activities.Release();
        }
    });

    /// <summary>Stores a sub-orchestration and takes it up; done twice, it is done once.</summary>
    public void StartSubOrchestration(Instance parent, string run, string parentName, HistoryEvent created) => Do(() => PersistAsync(async () =>
    {
        var start = new StartRow
        {
            InstanceId = created.InstanceId!,
            ExecutionId = $"{run.Replace('/', '.')}.{created.TaskId}",
            Name = created.Name!,
            Version = created.Version ?? "",
            Input = await services.Store.Payloads.KeepAsync(created.InstanceId!, created.Payload, Stopping),
            CreatedAt = services.Time.GetUtcNow(),
            Tick = services.Ticks.Next(),
            Parent = new(parent.Start.InstanceId, parentName, run, created.TaskId),
        };
        if (await Scheduling.TryStoreAsync(services.Store, start, () => Find(start.InstanceId) is null, Stopping) is { } stored)
        {
            Open(stored.Row, stored.IsNew).Wake();
            return;
        }

        var taken = new InvalidOperationException($"An orchestration instance with the ID {start.InstanceId} already exists.");
        parent.Post(Message.Of(new(HistoryEventKind.SubOrchestrationFailed)
        {
            TaskId = created.TaskId,
            Failure = TaskFailureDetails.FromException(taken),
        }) with { Run = run });
    }));

    /// <summary>Sends events to other instances; those to instances that are not open are dropped.</summary>
    public void Send(Message outbox, Action sent) => Do(() => PersistAsync(async () =>
    {
        foreach (var e in outbox.Events)
        {
            if (Find(e.InstanceId!) is { } target)
            {
                var row = Keys.Inbox(services.Ticks.Next(), Guid.NewGuid().ToString("N"));
                var raised = new HistoryEvent(HistoryEventKind.EventRaised) { Name = e.Name, Payload = e.Payload, MessageId = e.MessageId };
                var message = Message.Of(raised) with { Row = row };
                await services.Store.Instances.AddToInboxAsync(e.InstanceId!, message, Stopping);
                target.Post(message);
            }
        }

        sent();
    }));

    /// <summary>Tells the parent of an ended instance, then lets the instance go.</summary>
    public void End(Instance instance, InstanceRow row)
    {
        if (instance.Start.Parent is { } link && Find(link.InstanceId) is { } parent)
        {
            Do(() => PersistAsync(async () =>
            {
                var result = await ToResultAsync(link, row);
                parent.Post(Message.Of(result) with { Run = link.Run, Settled = () => Close(instance) });
            }));
        }
        else
        {
            Close(instance);
        }
    }

    /// <summary>Stops all work, points the next process at what was not taken in, and waits for what is under way.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        var unsettled = open.Values.Where(i => i.HasUnsettledRows()).Select(i => i.Start.InstanceId).ToList();
        await stopping.CancelAsync();
        Clock.Dispose();
        try
        {
            await services.Idleness.WhenIdle().WaitAsync(cancellation);
            await closed.FlushAsync(cancellation);
            foreach (var instanceId in unsettled)
            {
                await services.Store.Signals.AddAsync(instanceId, services.Ticks.Next(), cancellation);
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            services.Log.LogWarning(failure, "The hub stopped without finishing; the next start finds what is left.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        Clock.Dispose();
    }

    private async Task<HistoryEvent> InvokeAsync(string instanceId, HistoryEvent scheduled)
    {
        try
        {
            if (!services.Registry.Activities.TryGetValue(scheduled.Name!, out var activity))
            {
                throw new InvalidOperationException($"There is no activity named '{scheduled.Name}'.");
            }

            var output = await activity(new(scheduled.Name!, instanceId, scheduled.Version ?? "", scheduled.Payload, Stopping)
            {
                Converter = services.Options.DataConverter,
            });
            return new(HistoryEventKind.TaskCompleted)
            {
                TaskId = scheduled.TaskId,
                Payload = services.Options.DataConverter.Serialize(output),
            };
        }
        catch (Exception failure) when (!(failure is OperationCanceledException && Stopping.IsCancellationRequested))
        {
            services.Log.LogWarning(failure, "Activity {Activity} of instance {InstanceId} failed.", scheduled.Name, instanceId);
            return new(HistoryEventKind.TaskFailed)
            {
                TaskId = scheduled.TaskId,
                Failure = TaskFailureDetails.FromException(failure),
            };
        }
    }

    private async Task<HistoryEvent> ToResultAsync(ParentLink link, InstanceRow row)
    {
        if (row.Status == OrchestrationRuntimeStatus.Completed)
        {
            return new(HistoryEventKind.SubOrchestrationCompleted)
            {
                TaskId = link.TaskId,
                Payload = await services.Store.Payloads.ReadAsync(row.Output, Stopping),
            };
        }

        var failure = await services.Store.Payloads.ReadAsync(row.Failure, Stopping);
        return new(HistoryEventKind.SubOrchestrationFailed)
        {
            TaskId = link.TaskId,
            Failure = failure is null
                ? new("Terminated", $"The sub-orchestration '{row.InstanceId}' was terminated.", null, null, null)
                : HistoryJson.Read<TaskFailureDetails>(failure),
        };
    }

    private void Close(Instance instance)
    {
        if (open.TryRemove(new(instance.Start.InstanceId, instance)))
        {
            closed.Add(instance.Start);
        }
    }

    private async Task TakeSignalsAsync(CancellationToken cancellation)
    {
        foreach (var signal in await services.Store.Signals.ListAsync(cancellation))
        {
            var instanceId = signal.InstanceId;
            if (await services.Store.Starts.GetAsync(instanceId, cancellation) is { } start)
            {
                Open(start, isNew: false).Wake();
            }

            await services.Store.Signals.DeleteAsync(signal, cancellation);
        }
    }

    private async Task PersistAsync(Func<Task> work)
    {
        for (var wait = TimeSpan.FromSeconds(1); ; wait = wait < TimeSpan.FromSeconds(30) ? wait * 2 : wait)
        {
            try
            {
                await work();
                return;
            }
            catch (Exception failure) when (!Stopping.IsCancellationRequested)
            {
                services.Log.LogError(failure, "The task hub could not reach its storage; tried again in {Wait}.", wait);
                await Task.Delay(wait, services.Options.StorageClock, Stopping);
            }
        }
    }

    private void Do(Func<Task> work)
    {
        services.Idleness.Enter();
        _ = Task.Run(async () =>
        {
            try
            {
                await work();
            }
            catch (Exception) when (Stopping.IsCancellationRequested)
            {
                // What was not stored is found again by the next process.
            }
            finally
            {
                services.Idleness.Exit();
            }
        });
    }
}
