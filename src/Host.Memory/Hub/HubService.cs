using Google.Protobuf.Collections;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsHost.Memory.Hub;

/// <summary>Answers durable clients, with the statuses of the genuine extension.</summary>
internal sealed class HubService(TaskHub hub) : TaskHubSidecarService.TaskHubSidecarServiceBase
{
    public override Task<CreateInstanceResponse> StartInstance(CreateInstanceRequest request, ServerCallContext context)
    {
        lock (hub.Gate)
        {
            var id = string.IsNullOrEmpty(request.InstanceId) ? Guid.NewGuid().ToString("N") : request.InstanceId;
            if (hub.Instances.TryGetValue(id, out var present)
                && (present.IsOpen || request.OrchestrationIdReusePolicy?.ReplaceableStatus.Contains(present.State.OrchestrationStatus) == false))
            {
                throw Refused(StatusCode.AlreadyExists, $"An Orchestration instance with the ID {id} already exists.");
            }

            var instance = hub.Instances[id] = new Instance(hub, id, request);
            if (request.ScheduledStartTimestamp is { } at && at > hub.Now)
            {
                hub.Clock.Set(at.ToDateTimeOffset(), () => hub.Deliver(instance, instance.Started()));
            }
            else
            {
                hub.Deliver(instance, instance.Started());
            }

            return Task.FromResult(new CreateInstanceResponse { InstanceId = id });
        }
    }

    public override Task<RaiseEventResponse> RaiseEvent(RaiseEventRequest request, ServerCallContext context)
    {
        Send(request.InstanceId, come => come.EventRaised = new() { Name = request.Name, Input = request.Input });
        return Task.FromResult(new RaiseEventResponse());
    }

    public override Task<TerminateResponse> TerminateInstance(TerminateRequest request, ServerCallContext context)
    {
        Send(request.InstanceId, come => come.ExecutionTerminated = new() { Input = request.Output });
        return Task.FromResult(new TerminateResponse());
    }

    public override Task<GetInstanceResponse> GetInstance(GetInstanceRequest request, ServerCallContext context)
    {
        var state = Find(request, out _);
        return Task.FromResult(new GetInstanceResponse { Exists = state is not null, OrchestrationState = state });
    }

    public override Task<GetInstanceResponse> WaitForInstanceStart(GetInstanceRequest request, ServerCallContext context) =>
        WhenAsync(request, state => state.OrchestrationStatus != OrchestrationStatus.Pending, context.CancellationToken);

    public override Task<GetInstanceResponse> WaitForInstanceCompletion(GetInstanceRequest request, ServerCallContext context) =>
        WhenAsync(request, HasEnded, context.CancellationToken);

    public override Task<QueryInstancesResponse> QueryInstances(QueryInstancesRequest request, ServerCallContext context)
    {
        var query = request.Query;
        var size = query.MaxInstanceCount > 0 ? query.MaxInstanceCount : int.MaxValue;
        lock (hub.Gate)
        {
            var found = List(query.RuntimeStatus, query.CreatedTimeFrom, query.CreatedTimeTo)
                .Where(state => state.InstanceId.StartsWith(query.InstanceIdPrefix ?? "", StringComparison.Ordinal))
                .SkipWhile(state => string.CompareOrdinal(state.InstanceId, query.ContinuationToken ?? "") <= 0).ToList();
            return Task.FromResult(new QueryInstancesResponse
            {
                OrchestrationState = { found.Take(size).Select(state => Copy(state, query.FetchInputsAndOutputs)) },
                ContinuationToken = found.Count > size ? found[size - 1].InstanceId : null,
            });
        }
    }

    public override Task<PurgeInstancesResponse> PurgeInstances(PurgeInstancesRequest request, ServerCallContext context)
    {
        lock (hub.Gate)
        {
            var ended = request.PurgeInstanceFilter is { } filter
                ? List(filter.RuntimeStatus, filter.CreatedTimeFrom, filter.CreatedTimeTo).Where(HasEnded)
                : hub.Instances.GetValueOrDefault(request.InstanceId) is not { } one ? []
                : HasEnded(one.State) ? [one.State]
                : throw Refused(StatusCode.FailedPrecondition, $"Only orchestrations in a terminal state can be purged; {request.InstanceId} is not.");
            var count = ended.ToList().Count(state => hub.Instances.Remove(state.InstanceId));
            return Task.FromResult(new PurgeInstancesResponse { DeletedInstanceCount = count, IsComplete = true });
        }
    }

    public override Task<SuspendResponse> SuspendInstance(SuspendRequest request, ServerCallContext context) => throw NotSupported("suspend");

    public override Task<ResumeResponse> ResumeInstance(ResumeRequest request, ServerCallContext context) => throw NotSupported("resume");

    public override Task<RewindInstanceResponse> RewindInstance(RewindInstanceRequest request, ServerCallContext context) => throw NotSupported("rewind");

    public override Task<RestartInstanceResponse> RestartInstance(RestartInstanceRequest request, ServerCallContext context) => throw NotSupported("restart");

    public override Task<SignalEntityResponse> SignalEntity(SignalEntityRequest request, ServerCallContext context) => throw NotSupported("entities");

    public override Task<GetEntityResponse> GetEntity(GetEntityRequest request, ServerCallContext context) => throw NotSupported("entities");

    private static bool HasEnded(OrchestrationState state) =>
        state.OrchestrationStatus is OrchestrationStatus.Completed or OrchestrationStatus.Failed or OrchestrationStatus.Terminated;

    private static RpcException Refused(StatusCode code, string why) => new(new Status(code, why));

    private static RpcException NotSupported(string what) => Refused(StatusCode.Unimplemented, Failures.NotSupported(what).ErrorMessage);

    /// <summary>A snapshot, because the state goes on changing.</summary>
    private static OrchestrationState Copy(OrchestrationState state, bool withPayloads)
    {
        var copy = state.Clone();
        if (!withPayloads)
        {
            (copy.Input, copy.Output, copy.CustomStatus) = (null, null, null);
        }

        return copy;
    }

    /// <summary>Sends an orchestration an event from a client.</summary>
    private void Send(string id, Action<HistoryEvent> fill)
    {
        lock (hub.Gate)
        {
            var instance = hub.Instances.GetValueOrDefault(id) ?? throw Refused(StatusCode.NotFound, $"No instance with ID '{id}' was found.");
            if (!instance.IsOpen)
            {
                throw Refused(StatusCode.FailedPrecondition, "The orchestration instance with the provided instance id is not running.");
            }

            hub.Deliver(instance, hub.NewEvent(fill));
        }
    }

    private OrchestrationState? Find(GetInstanceRequest request, out Task change)
    {
        lock (hub.Gate)
        {
            change = hub.Change.Task;
            return hub.Instances.GetValueOrDefault(request.InstanceId) is { } instance ? Copy(instance.State, request.GetInputsAndOutputs) : null;
        }
    }

    private async Task<GetInstanceResponse> WhenAsync(GetInstanceRequest request, Func<OrchestrationState, bool> isAsked, CancellationToken cancellation)
    {
        while (true)
        {
            if (Find(request, out var change) is { } state && isAsked(state))
            {
                return new GetInstanceResponse { Exists = true, OrchestrationState = state };
            }

            await change.WaitAsync(cancellation);
        }
    }

    /// <summary>Sorted by id.</summary>
    /// <param name="statuses">Any status if empty.</param>
    private IEnumerable<OrchestrationState> List(RepeatedField<OrchestrationStatus> statuses, Timestamp? from, Timestamp? to) => hub.Instances.Values
        .Select(instance => instance.State)
        .Where(state => statuses.Count == 0 || statuses.Contains(state.OrchestrationStatus))
        .Where(state => (from is null || state.CreatedTimestamp >= from) && (to is null || state.CreatedTimestamp <= to));
}
