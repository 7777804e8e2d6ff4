using DurableTask.Core.Exceptions;
using Grpc.Core;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Durable;

/// <summary>The hub's client; works in the active process and in any other.</summary>
internal sealed class HubClient(HubServices services, HubLease lease, Func<ActiveHub?> active) : DurableTaskClient(services.Options.HubName)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    private readonly InstanceListing listing = new(services, id => active()?.Find(id)?.IsBegun);

    private DataConverter Converter => services.Options.DataConverter;

    /// <inheritdoc/>
    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName,
        object? input = null,
        StartOrchestrationOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(orchestratorName.Name, nameof(orchestratorName));
        EnsureNotEntity(options?.InstanceId);
        if (options?.DedupeStatuses is not null)
        {
            throw new NotSupportedException("The local runtime does not support DedupeStatuses: an instance that has not ended is never replaced.");
        }

        var instanceId = string.IsNullOrEmpty(options?.InstanceId) ? Guid.NewGuid().ToString("N") : options.InstanceId;
        var start = new StartRow
        {
            InstanceId = instanceId,
            ExecutionId = Guid.NewGuid().ToString("N"),
            Name = orchestratorName.Name,
            Version = options?.Version?.Version ?? services.Options.DefaultVersion ?? "",
            Input = await services.Store.Payloads.KeepAsync(instanceId, Converter.Serialize(input), cancellation),
            CreatedAt = services.Time.GetUtcNow(),
            Tick = services.Ticks.Next(),
            StartAt = options?.StartAt,
        };
        bool IsLetGo() => lease.IsCertain && active() is { } hub && hub.Find(instanceId) is null;
        var stored = await Scheduling.TryStoreAsync(services.Store, start, IsLetGo, cancellation)
            ?? throw new OrchestrationAlreadyExistsException($"An Orchestration instance with the ID {instanceId} already exists.");
        await HandOverAsync(instanceId, hub => hub.Open(stored.Row, stored.IsNew).Wake(), cancellation);
        return instanceId;
    }

    /// <inheritdoc/>
    public override async Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        EnsureNotEntity(instanceId);
        var status = await GetStatusAsync(instanceId, cancellation)
            ?? throw Rpc(StatusCode.NotFound, $"No instance with ID '{instanceId}' was found.");
        if (IsOver(status))
        {
            throw Rpc(StatusCode.FailedPrecondition, "The orchestration instance with the provided instance id is not running.");
        }

        await DeliverAsync(instanceId, HistoryEventKind.EventRaised, eventName, Converter.Serialize(eventPayload), cancellation);
    }

    /// <inheritdoc/>
    public override async Task TerminateInstanceAsync(
        string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        EnsureNotEntity(instanceId);
        if (options?.Recursive == true)
        {
            throw new NotSupportedException("The local runtime does not terminate sub-orchestrations with their parent.");
        }

        var status = await GetStatusAsync(instanceId, cancellation)
            ?? throw Rpc(StatusCode.NotFound, $"ArgumentException: No instance with ID '{instanceId}' was found.");
        if (IsOver(status))
        {
            throw Rpc(
                StatusCode.FailedPrecondition,
                $"InvalidOperationException: Cannot terminate the orchestration instance {instanceId} because instance is in the {status} state.");
        }

        await DeliverAsync(instanceId, HistoryEventKind.Terminated, null, Converter.Serialize(options?.Output), cancellation);
    }

    /// <inheritdoc/>
    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        SteerAsync(
            instanceId, HistoryEventKind.Suspended, reason,
            status => status is OrchestrationRuntimeStatus.Pending or OrchestrationRuntimeStatus.Running, cancellation);

    /// <inheritdoc/>
    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        SteerAsync(
            instanceId, HistoryEventKind.Resumed, reason,
            status => status is OrchestrationRuntimeStatus.Suspended, cancellation);

    /// <inheritdoc/>
    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, status => status != OrchestrationRuntimeStatus.Pending, getInputsAndOutputs, cancellation);

    /// <inheritdoc/>
    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, IsOver, getInputsAndOutputs, cancellation);

    /// <inheritdoc/>
    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        EnsureNotEntity(instanceId);
        return listing.GetAsync(instanceId, getInputsAndOutputs, cancellation);
    }

    /// <inheritdoc/>
    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null)
    {
        var query = filter ?? new();
        EnsureNotEntity(query.InstanceIdPrefix);
        if (query.TaskHubNames is not null)
        {
            throw new NotSupportedException("The local runtime lists its own task hub only.");
        }

        return Pageable.Create<OrchestrationMetadata>((token, size, cancellation) =>
            listing.ListAsync(query, token ?? query.ContinuationToken, size ?? query.PageSize, cancellation));
    }

    /// <inheritdoc/>
    public override async Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        EnsureNotEntity(instanceId);
        EnsureNotRecursive(options);
        var row = await services.Store.Instances.GetAsync(instanceId, cancellation);
        return new(row is { IsOver: true } && await services.Store.TryPurgeAsync(row, cancellation) ? 1 : 0);
    }

    /// <inheritdoc/>
    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        EnsureNotRecursive(options);
        var count = 0;
        var statuses = (filter.Statuses ?? [OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated])
            .Where(IsOver).ToList();
        if (statuses.Count > 0)
        {
            var query = new OrchestrationQuery(filter.CreatedFrom, filter.CreatedTo, statuses);
            await foreach (var row in listing.RowsAsync(query, cancellation))
            {
                count += await services.Store.TryPurgeAsync(row, cancellation) ? 1 : 0;
            }
        }

        return new(count, isComplete: true);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static bool IsOver(OrchestrationRuntimeStatus status) => status
        is OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Failed or OrchestrationRuntimeStatus.Terminated;

    private static RpcException Rpc(StatusCode code, string detail) => new(new Status(code, detail));

    private static void EnsureNotEntity(string? instanceId)
    {
        if (instanceId?.StartsWith('@') == true)
        {
            throw new ArgumentException("Instance IDs starting with '@' are reserved for entities.", nameof(instanceId));
        }
    }

    private static void EnsureNotRecursive(PurgeInstanceOptions? options)
    {
        if (options?.Recursive == true)
        {
            throw new NotSupportedException("The local runtime does not purge sub-orchestrations with their parent.");
        }
    }

    private async Task SteerAsync(
        string instanceId, HistoryEventKind kind, string? reason, Func<OrchestrationRuntimeStatus, bool> isAllowed, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        EnsureNotEntity(instanceId);
        var metadata = await GetInstancesAsync(instanceId, false, cancellation);
        if (metadata is null || !isAllowed(metadata.RuntimeStatus))
        {
            // The Functions host lets these two fail without saying why.
            throw Rpc(StatusCode.Unknown, "Exception was thrown by handler.");
        }

        await DeliverAsync(instanceId, kind, null, reason, cancellation);
    }

    /// <summary>The state of an instance; one that is open in this process is known without asking storage.</summary>
    private async Task<OrchestrationRuntimeStatus?> GetStatusAsync(string instanceId, CancellationToken cancellation) =>
        active()?.Find(instanceId) is not null
            ? OrchestrationRuntimeStatus.Running
            : (await listing.GetAsync(instanceId, false, cancellation))?.RuntimeStatus;

    private async Task DeliverAsync(
        string instanceId, HistoryEventKind kind, string? name, string? payload, CancellationToken cancellation)
    {
        var row = Keys.Inbox(services.Ticks.Next(), Guid.NewGuid().ToString("N"));
        var message = Message.Of(new(kind) { Name = name, Payload = payload, MessageId = row }) with { Row = row };
        await services.Store.Instances.AddToInboxAsync(instanceId, message, cancellation);
        await HandOverAsync(instanceId, hub => hub.Find(instanceId)?.Post(message), cancellation);
    }

    /// <summary>Tells the active process of something just stored: directly when it is this one beyond doubt, else by a signal.</summary>
    private async Task HandOverAsync(string instanceId, Action<ActiveHub> direct, CancellationToken cancellation)
    {
        var hub = active();
        if (hub is { Stopping.IsCancellationRequested: false })
        {
            direct(hub);
        }

        // Asked after the hand-over: whoever takes the lease from now on finds what was stored when it reads the open work.
        if (hub is null || hub.Stopping.IsCancellationRequested || !lease.IsCertain)
        {
            await services.Store.Signals.AddAsync(instanceId, services.Ticks.Next(), cancellation);
        }
    }

    private async Task<OrchestrationMetadata> WaitAsync(
        string instanceId, Func<OrchestrationRuntimeStatus, bool> isAwaited, bool withPayloads, CancellationToken cancellation)
    {
        while (true)
        {
            var listener = services.Pulse.Listen(instanceId);
            try
            {
                // What runs in this process is known without asking storage.
                var here = lease.IsCertain ? active()?.Find(instanceId) : null;
                var present = here switch
                {
                    null => await GetInstancesAsync(instanceId, withPayloads, cancellation),
                    { Row: { } row } => await listing.ToMetadataAsync(row, withPayloads, cancellation),
                    _ => null,
                };
                if (present is not null && isAwaited(present.RuntimeStatus))
                {
                    return present;
                }

                // Another process may be the active one, so the instance is also looked at now and then.
                await Task.WhenAny(listener.Task, Task.Delay(PollInterval, services.Options.StorageClock, cancellation));
                cancellation.ThrowIfCancellationRequested();
                if (listener.Task.IsCompletedSuccessfully && isAwaited(listener.Task.Result.Status))
                {
                    return await listing.ToMetadataAsync(listener.Task.Result, withPayloads, cancellation);
                }
            }
            finally
            {
                services.Pulse.Forget(instanceId, listener);
            }
        }
    }
}
