using FunctionsHost.Workers;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsHost.Memory.Hub;

/// <summary>One run of an orchestrator: the worker replays the history, takes in what has come since, and answers with what the orchestrator decided.</summary>
internal sealed class Episode(TaskHub hub, Instance instance) : WorkItem(instance)
{
    internal override async Task<Action> RunAsync(Attachment worker)
    {
        var request = hub.Locked(() => NewRequest(worker));
        var response = await ResponseAsync(worker, request);
        return () => Commit(request, response);
    }

    private OrchestratorRequest NewRequest(Attachment worker)
    {
        var request = new OrchestratorRequest { InstanceId = Instance.State.InstanceId, ExecutionId = Instance.ExecutionId };
        request.PastEvents.Add(Instance.History);
        request.NewEvents.Add(hub.NewEvent(started => started.OrchestratorStarted = new()));
        request.NewEvents.Add(Instance.Inbox);
        if (worker.App.Settings.Host[MemoryBackend.DefaultVersion] is { } version)
        {
            request.Properties.Add("defaultVersion", Value.ForString(version));
        }

        return request;
    }

    private async Task<OrchestratorResponse> ResponseAsync(Attachment worker, OrchestratorRequest request)
    {
        if (!worker.Orchestrators.TryGetValue(Instance.State.Name, out var function))
        {
            return Failed(Failures.NoFunction(Instance.State.Name));
        }

        try
        {
            var answer = await InvokeAsync(worker, function, new() { String = request.ToByteString().ToBase64() });
            return OrchestratorResponse.Parser.ParseFrom(Convert.FromBase64String(answer!.String));
        }
        catch (FunctionFailedException failure)
        {
            return Failed(Failures.Parse(failure));
        }
    }

    private static OrchestratorResponse Failed(TaskFailureDetails details) => new()
    {
        Actions = { new OrchestratorAction { Id = -1, CompleteOrchestration = new() { OrchestrationStatus = OrchestrationStatus.Failed, FailureDetails = details } } },
    };

    private void Commit(OrchestratorRequest request, OrchestratorResponse response)
    {
        var state = Instance.State;
        Instance.History.AddRange(request.NewEvents);
        Instance.Inbox.RemoveRange(0, request.NewEvents.Count - 1);
        state.OrchestrationStatus = OrchestrationStatus.Running;
        state.CustomStatus = response.CustomStatus;
        state.LastUpdatedTimestamp = hub.Now;
        foreach (var action in response.Actions)
        {
            Apply(action);
        }

        Instance.History.Add(hub.NewEvent(completed => completed.OrchestratorCompleted = new()));
        if (response.Actions.Select(action => action.CompleteOrchestration).LastOrDefault(action => action is not null) is { } completion)
        {
            Complete(completion);
        }

        Instance.HasEpisode = false;
        hub.Changed(Instance);
    }

    private void Apply(OrchestratorAction action)
    {
        switch (action.OrchestratorActionTypeCase)
        {
            case OrchestratorAction.OrchestratorActionTypeOneofCase.ScheduleTask:
                var task = action.ScheduleTask;
                Decided(action.Id, scheduled => scheduled.TaskScheduled = new() { Name = task.Name, Version = task.Version, Input = task.Input });
                hub.Enqueue(new ActivityCall(hub, Instance, action.Id, task));
                break;
            case OrchestratorAction.OrchestratorActionTypeOneofCase.CreateTimer:
                var (at, execution) = (action.CreateTimer.FireAt, Instance.ExecutionId);
                Decided(action.Id, created => created.TimerCreated = new() { FireAt = at });
                hub.Clock.Set(at.ToDateTimeOffset(), () => hub.Deliver(
                    Instance, hub.NewEvent(fired => fired.TimerFired = new() { FireAt = at, TimerId = action.Id }), execution));
                break;
            case OrchestratorAction.OrchestratorActionTypeOneofCase.CompleteOrchestration:
                break;
            default:
                Complete(new() { OrchestrationStatus = OrchestrationStatus.Failed, FailureDetails = Failures.NotSupported($"{action.OrchestratorActionTypeCase}") });
                break;
        }
    }

    private void Decided(int id, Action<HistoryEvent> fill)
    {
        var decided = hub.NewEvent(fill);
        decided.EventId = id;
        Instance.History.Add(decided);
    }

    private void Complete(CompleteOrchestrationAction completion)
    {
        if (completion.OrchestrationStatus == OrchestrationStatus.ContinuedAsNew)
        {
            ContinueAsNew(completion);
        }
        else if (Instance.IsOpen)
        {
            Instance.State.OrchestrationStatus = completion.OrchestrationStatus;
            Instance.State.Output = completion.Result;
            Instance.State.FailureDetails = completion.FailureDetails;
        }
    }

    private void ContinueAsNew(CompleteOrchestrationAction completion)
    {
        var state = Instance.State;
        (state.Input, state.Version) = (completion.Result, completion.NewVersion ?? state.Version);
        Instance.History.Clear();
        Instance.ExecutionId = Guid.NewGuid().ToString("N");

        // What timers and activities of the old execution said is of no use to the new one.
        Instance.Inbox.RemoveAll(come => come.EventRaised is null && come.ExecutionTerminated is null);
        Instance.Inbox.InsertRange(0, completion.CarryoverEvents.Prepend(hub.Started(Instance)));
    }
}
