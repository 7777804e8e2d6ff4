using Microsoft.DurableTask.Client;

namespace LocalRuntime.Durable;

/// <summary>Brings what a client has for an instance to the active process, whichever it is.</summary>
internal sealed class Delivery(HubServices services, InstanceListing listing, Func<ActiveHub?> active)
{
    /// <summary>What an instance id stands for; one that is open in this process is known without asking storage. Null when there is nothing.</summary>
    public async Task<PresentExecution?> FindAsync(string instanceId, CancellationToken cancellation) =>
        active()?.Find(instanceId) is { } here
            ? new(here.Start.ExecutionId, here.Row?.Status ?? OrchestrationRuntimeStatus.Running)
            : await ReadAsync(instanceId, cancellation);

    /// <summary>What an instance id stands for, as it is stored; null when there is nothing.</summary>
    public async Task<PresentExecution?> ReadAsync(string instanceId, CancellationToken cancellation) =>
        await listing.FindAsync(instanceId, cancellation) switch
        {
            (_, { } pending) => new(pending.ExecutionId, OrchestrationRuntimeStatus.Pending),
            ({ } row, _) => new(row.ExecutionId, row.Status),
            _ => null,
        };

    /// <summary>Stores a message for an execution and has it taken in.</summary>
    public async Task DeliverAsync(
        string instanceId, string executionId, HistoryEventKind kind, string? name, string? payload, CancellationToken cancellation)
    {
        var row = Keys.Inbox(services.Ticks.Next(), Guid.NewGuid().ToString("N"));
        var message = Message.Of(new(kind) { Name = name, Payload = payload, MessageId = row }) with { Row = row };
        await services.Store.Instances.AddToInboxAsync(instanceId, executionId, message, cancellation);
        await HandOverAsync(instanceId, hub => Post(hub.Find(instanceId)), cancellation);

        void Post(Instance? target)
        {
            if (target?.Start.ExecutionId == executionId)
            {
                target.Post(message);
            }
        }
    }

    /// <summary>Tells the active process of something just stored: directly when it is this one beyond doubt, else by a signal.</summary>
    public async Task HandOverAsync(string instanceId, Action<ActiveHub> direct, CancellationToken cancellation)
    {
        var hub = active();
        if (hub is { Stopping.IsCancellationRequested: false })
        {
            direct(hub);
        }

        // Asked after the hand-over: whoever takes the lease from now on finds what was stored when it reads the open work.
        if (hub is null || hub.Stopping.IsCancellationRequested || !services.Lease.IsCertain)
        {
            await services.Store.Signals.AddAsync(instanceId, services.Ticks.Next(), cancellation);
        }
    }
}
