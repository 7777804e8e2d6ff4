using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Durable;

/// <summary>The open instances of the hub and their work, in the one process that holds the lease.</summary>
internal sealed class ActiveHub : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Instance> open = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly HubServices services;
    private readonly BackgroundWork work;
    private readonly ClosedStarts closed;

    public ActiveHub(HubServices services)
    {
        this.services = services;
        work = new(services, stopping.Token);
        closed = new(services, stopping.Token);
        Episodes = new(services.Options.MaxConcurrentEpisodes);
        Clock = new(services.Time, services.Idleness);
        Activities = new(services, work, stopping.Token);
        SubOrchestrations = new(this, services, work);
    }

    /// <summary>Cancelled when the hub stops or has lost the lease.</summary>
    public CancellationToken Stopping => stopping.Token;

    /// <summary>Limits the episodes under way.</summary>
    public SemaphoreSlim Episodes { get; }

    public AlarmClock Clock { get; }

    public Activities Activities { get; }

    public SubOrchestrations SubOrchestrations { get; }

    /// <summary>Finds all open work in storage and goes on with it.</summary>
    public async Task RecoverAsync(CancellationToken cancellation)
    {
        // All are opened before the first is looked after: one may have something to say to another.
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
    /// <param name="start">Its start row; one of an earlier execution than is open changes nothing.</param>
    /// <param name="isNew">Whether nothing else of it can be in storage, save rows of an earlier execution.</param>
    public Instance Open(StartRow start, bool isNew) => open.AddOrUpdate(
        start.InstanceId,
        _ => new(this, services, start, isNew),
        (_, present) => present.Start.Tick >= start.Tick ? present : new(this, services, start, isNew));

    /// <summary>Whether an instance at rest should give up its memory.</summary>
    public bool HasTooManyLoaded(InstanceState state) =>
        state.History.Count > 0 && open.Count > services.Options.MaxLoadedInstances;

    /// <summary>Sends events to other instances; those to instances that are not open are dropped.</summary>
    public void Send(Message outbox, Action sent) => work.Persist(async () =>
    {
        foreach (var e in outbox.Events)
        {
            if (await FindOrOpenAsync(e.InstanceId!) is { } target)
            {
                var row = Keys.Inbox(services.Ticks.Next(), Guid.NewGuid().ToString("N"));
                var raised = new HistoryEvent(HistoryEventKind.EventRaised) { Name = e.Name, Payload = e.Payload, MessageId = e.MessageId };
                var message = Message.Of(raised) with { Row = row };
                await services.Store.Instances.AddToInboxAsync(target.Start.InstanceId, target.Start.ExecutionId, message, Stopping);
                target.Post(message);
                if (!services.Lease.IsCertain)
                {
                    // Another process may have read the target before this was stored, and the sender after it was sent.
                    await services.Store.Signals.AddAsync(e.InstanceId!, services.Ticks.Next(), Stopping);
                }
            }
        }

        sent();
    });

    /// <summary>Lets an ended instance go, once its parent knows.</summary>
    public void End(Instance instance, InstanceRow row)
    {
        if (instance.Start.Parent is { } link && Find(link.InstanceId) is { } parent)
        {
            SubOrchestrations.Report(parent, link, row, () => Close(instance));
        }
        else
        {
            Close(instance);
        }
    }

    /// <summary>Stops all work and waits for what is under way.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        await DisposeAsync();
        try
        {
            await services.Idleness.WhenIdle().WaitAsync(cancellation);
            await closed.FlushAsync(cancellation);
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

    /// <summary>The open instance, also one that another process has only just stored.</summary>
    private async Task<Instance?> FindOrOpenAsync(string instanceId)
    {
        if (Find(instanceId) is { } present)
        {
            return present;
        }

        var start = await services.Store.Starts.GetAsync(instanceId, Stopping);
        return start is null ? null : Open(start, isNew: false);
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
        var signals = await services.Store.Signals.ListAsync(cancellation);
        if (!services.Lease.IsCertain)
        {
            // They may be meant for another process. Had the lease been lost only now, that one would find what they point at by itself.
            return;
        }

        foreach (var signal in signals)
        {
            if (await services.Store.Starts.GetAsync(signal.InstanceId, cancellation) is { } start)
            {
                Open(start, isNew: false).Wake();
            }

            await services.Store.Signals.DeleteAsync(signal, cancellation);
        }
    }
}
