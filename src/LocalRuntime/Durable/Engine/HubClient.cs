using System.Diagnostics;
using DurableTask.Core.Exceptions;
using Grpc.Core;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Durable;

/// <summary>The hub's client; works in the active process and in any other.</summary>
internal sealed class HubClient : DurableTaskClient
{
    private readonly HubServices services;
    private readonly Func<ActiveHub?> active;
    private readonly InstanceListing listing;
    private readonly InstanceWait wait;
    private readonly Delivery delivery;

    public HubClient(HubServices services, Func<ActiveHub?> active)
        : base(services.Options.HubName)
    {
        this.services = services;
        this.active = active;
        listing = new(services, id => active()?.Find(id)?.IsBegun);
        wait = new(services, listing, active);
        delivery = new(services, listing, active);
    }

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
        using var span = DurableTrace.BeginOrchestration(orchestratorName.Name, instanceId);
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
            TraceParent = Activity.Current?.Id,
        };
        if (await Scheduling.TryStoreAsync(services.Store, start, IsLetGo, cancellation) is { } stored)
        {
            await delivery.HandOverAsync(instanceId, hub => hub.Open(stored.Row, stored.IsNew).Wake(), cancellation);
            return instanceId;
        }

        // Whoever stored it may have died before the active process was told.
        await delivery.HandOverAsync(instanceId, _ => { }, cancellation);
        throw new OrchestrationAlreadyExistsException($"An Orchestration instance with the ID {instanceId} already exists.");

        bool IsLetGo() => services.Lease.IsCertain && active() is { } hub && hub.Find(instanceId) is null;
    }

    /// <inheritdoc/>
    public override async Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        EnsureNotEntity(instanceId);
        using var span = DurableTrace.BeginEvent(eventName, instanceId);
        var present = await delivery.FindAsync(instanceId, cancellation)
            ?? throw Rpc(StatusCode.NotFound, $"No instance with ID '{instanceId}' was found.");
        if (present.IsOver)
        {
            throw Rpc(StatusCode.FailedPrecondition, "The orchestration instance with the provided instance id is not running.");
        }

        await delivery.DeliverAsync(instanceId, present.ExecutionId, HistoryEventKind.EventRaised, eventName, Converter.Serialize(eventPayload), cancellation);
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

        var present = await delivery.FindAsync(instanceId, cancellation)
            ?? throw Rpc(StatusCode.NotFound, $"ArgumentException: No instance with ID '{instanceId}' was found.");
        if (present.IsOver)
        {
            throw Rpc(
                StatusCode.FailedPrecondition,
                $"InvalidOperationException: Cannot terminate the orchestration instance {instanceId} because instance is in the {present.Status} state.");
        }

        await delivery.DeliverAsync(instanceId, present.ExecutionId, HistoryEventKind.Terminated, null, Converter.Serialize(options?.Output), cancellation);
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
        wait.ForAsync(instanceId, status => status != OrchestrationRuntimeStatus.Pending, getInputsAndOutputs, cancellation);

    /// <inheritdoc/>
    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        wait.ForAsync(instanceId, StatusKinds.IsOver, getInputsAndOutputs, cancellation);

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
            .Where(StatusKinds.IsOver).ToList();
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
        var present = await delivery.ReadAsync(instanceId, cancellation);
        if (present is null || !isAllowed(present.Status))
        {
            // The Functions host lets these two fail without saying why.
            throw Rpc(StatusCode.Unknown, "Exception was thrown by handler.");
        }

        await delivery.DeliverAsync(instanceId, present.ExecutionId, kind, null, reason, cancellation);
    }
}
