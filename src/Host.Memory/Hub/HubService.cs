using Grpc.Core;
using Microsoft.DurableTask.Protobuf;
using Empty = Google.Protobuf.WellKnownTypes.Empty;

namespace FunctionsHost.Memory.Hub;

/// <summary>Answers durable clients, with the statuses of the genuine extension.</summary>
internal sealed class HubService(TaskHub hub) : TaskHubSidecarService.TaskHubSidecarServiceBase
{
    public override Task<Empty> Hello(Empty request, ServerCallContext context) => Task.FromResult(new Empty());

    public override Task<CreateInstanceResponse> StartInstance(CreateInstanceRequest request, ServerCallContext context) =>
        Task.FromResult(new CreateInstanceResponse { InstanceId = hub.Start(request) });

    public override Task<RaiseEventResponse> RaiseEvent(RaiseEventRequest request, ServerCallContext context)
    {
        hub.Send(request.InstanceId, come => come.EventRaised = new() { Name = request.Name, Input = request.Input });
        return Task.FromResult(new RaiseEventResponse());
    }

    public override Task<TerminateResponse> TerminateInstance(TerminateRequest request, ServerCallContext context)
    {
        hub.Send(request.InstanceId, come => come.ExecutionTerminated = new() { Input = request.Output });
        return Task.FromResult(new TerminateResponse());
    }

    public override Task<GetInstanceResponse> GetInstance(GetInstanceRequest request, ServerCallContext context) =>
        Task.FromResult(ToResponse(hub.Find(request.InstanceId), request));

    public override async Task<GetInstanceResponse> WaitForInstanceStart(GetInstanceRequest request, ServerCallContext context) =>
        ToResponse(await hub.WhenAsync(request.InstanceId, state => state.OrchestrationStatus != OrchestrationStatus.Pending, context.CancellationToken), request);

    public override async Task<GetInstanceResponse> WaitForInstanceCompletion(GetInstanceRequest request, ServerCallContext context) =>
        ToResponse(await hub.WhenAsync(request.InstanceId, TaskHub.HasEnded, context.CancellationToken), request);

    public override Task<QueryInstancesResponse> QueryInstances(QueryInstancesRequest request, ServerCallContext context)
    {
        var query = request.Query;
        var found = hub.List(query.RuntimeStatus, query.CreatedTimeFrom, query.CreatedTimeTo)
            .Where(state => state.InstanceId.StartsWith(query.InstanceIdPrefix ?? "", StringComparison.Ordinal))
            .Where(state => string.CompareOrdinal(state.InstanceId, query.ContinuationToken ?? "") > 0)
            .Take(query.MaxInstanceCount > 0 ? query.MaxInstanceCount + 1 : int.MaxValue).ToList();
        var response = new QueryInstancesResponse();
        if (query.MaxInstanceCount > 0 && found.Count > query.MaxInstanceCount)
        {
            found.RemoveAt(query.MaxInstanceCount);
            response.ContinuationToken = found[^1].InstanceId;
        }

        response.OrchestrationState.Add(found.Select(state => query.FetchInputsAndOutputs ? state : WithoutPayloads(state)));
        return Task.FromResult(response);
    }

    public override Task<PurgeInstancesResponse> PurgeInstances(PurgeInstancesRequest request, ServerCallContext context)
    {
        if (request.RequestCase == PurgeInstancesRequest.RequestOneofCase.InstanceId)
        {
            return Purged(hub.Find(request.InstanceId) is not { } state ? []
                : TaskHub.HasEnded(state) ? [state]
                : throw new RpcException(new Status(StatusCode.FailedPrecondition,
                    $"Only orchestrations in a terminal state can be purged, but the orchestration with instance ID {request.InstanceId} has status {state.OrchestrationStatus}")));
        }

        var filter = request.PurgeInstanceFilter ?? throw NotSupported($"purge by {request.RequestCase}");
        return Purged(hub.List(filter.RuntimeStatus, filter.CreatedTimeFrom, filter.CreatedTimeTo).Where(TaskHub.HasEnded));
    }

    public override Task<SuspendResponse> SuspendInstance(SuspendRequest request, ServerCallContext context) => throw NotSupported("suspend");

    public override Task<ResumeResponse> ResumeInstance(ResumeRequest request, ServerCallContext context) => throw NotSupported("resume");

    public override Task<RewindInstanceResponse> RewindInstance(RewindInstanceRequest request, ServerCallContext context) => throw NotSupported("rewind");

    public override Task<RestartInstanceResponse> RestartInstance(RestartInstanceRequest request, ServerCallContext context) => throw NotSupported("restart");

    public override Task<SignalEntityResponse> SignalEntity(SignalEntityRequest request, ServerCallContext context) => throw NotSupported("entities");

    public override Task<GetEntityResponse> GetEntity(GetEntityRequest request, ServerCallContext context) => throw NotSupported("entities");

    public override Task<QueryEntitiesResponse> QueryEntities(QueryEntitiesRequest request, ServerCallContext context) => throw NotSupported("entities");

    private Task<PurgeInstancesResponse> Purged(IEnumerable<OrchestrationState> ended) =>
        Task.FromResult(new PurgeInstancesResponse { DeletedInstanceCount = hub.Remove(ended.Select(state => state.InstanceId)), IsComplete = true });

    private static RpcException NotSupported(string what) => new(new Status(StatusCode.Unimplemented, Failures.NotSupported(what).ErrorMessage));

    private static GetInstanceResponse ToResponse(OrchestrationState? state, GetInstanceRequest request) => new()
    {
        Exists = state is not null,
        OrchestrationState = state is null || request.GetInputsAndOutputs ? state : WithoutPayloads(state),
    };

    private static OrchestrationState WithoutPayloads(OrchestrationState state)
    {
        (state.Input, state.Output, state.CustomStatus, state.FailureDetails) = (null, null, null, null);
        return state;
    }
}
