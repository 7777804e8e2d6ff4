using FunctionsHost.Workers;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsHost.Memory.Hub;

/// <summary>One run of an orchestrator: the worker replays the history, processes new events, and answers with the orchestrator's decisions.</summary>
internal sealed class Episode(TaskHub hub, Instance instance) 
{
    internal async Task<Action> RunAsync(AttachedHost worker)
    {
        OrchestratorRequest request;
        lock (hub.Gate)
        {
            request = NewRequest(worker);
        }

        var response = await ResponseAsync(worker, request);
        return () => Commit(request, response);
    }

    private OrchestratorRequest NewRequest(AttachedHost worker)
    {
        var request = new OrchestratorRequest { InstanceId = instance.State.InstanceId, ExecutionId = instance.ExecutionId };
        request.PastEvents.Add(instance.History);
        request.NewEvents.Add(hub.NewEvent(started => started.OrchestratorStarted = new()));
        request.NewEvents.Add(instance.Inbox);
        if (worker.App.Settings.Host[MemoryBackend.DefaultVersion] is { } version)
        {
            request.Properties.Add("defaultVersion", Value.ForString(version));
        }

        return request;
    }

    private async Task<OrchestratorResponse> ResponseAsync(AttachedHost worker, OrchestratorRequest request)
    {
        try
        {
            var input = new TypedData { String = request.ToByteString().ToBase64() };
            var answer = await worker.InvokeAsync(instance.State.Name, "orchestrationTrigger", input, instance.Trace);
            return OrchestratorResponse.Parser.ParseFrom(Convert.FromBase64String(answer!.String));
        }
        catch (FunctionFailedException failure)
        {
            var failed = new CompleteOrchestrationAction { OrchestrationStatus = OrchestrationStatus.Failed, FailureDetails = Failures.Parse(failure) };
            return new() { Actions = { new OrchestratorAction { CompleteOrchestration = failed } } };
        }
    }

    private void Commit(OrchestratorRequest request, OrchestratorResponse response)
    {
        var state = instance.State;
        instance.History.AddRange(request.NewEvents);
        instance.Inbox.RemoveRange(0, request.NewEvents.Count - 1);
        state.OrchestrationStatus = OrchestrationStatus.Running;
        state.CustomStatus = response.CustomStatus;
        state.LastUpdatedTimestamp = hub.Now;
        foreach (var action in response.Actions)
        {
            Apply(action);
        }

        instance.History.Add(hub.NewEvent(completed => completed.OrchestratorCompleted = new()));
        if (response.Actions.Select(action => action.CompleteOrchestration).LastOrDefault(action => action is not null) is { } completion)
        {
            Complete(completion);
        }

        instance.HasEpisode = false;
        hub.Changed(instance);
    }

    private void Apply(OrchestratorAction action)
    {
        switch (action.OrchestratorActionTypeCase)
        {
            case OrchestratorAction.OrchestratorActionTypeOneofCase.ScheduleTask:
                var task = action.ScheduleTask;
                Decided(action.Id, scheduled => scheduled.TaskScheduled = new() { Name = task.Name, Version = task.Version, Input = task.Input });
                hub.Work.Enqueue(new ActivityCall(hub, instance, action.Id, task).RunAsync);
                break;
            case OrchestratorAction.OrchestratorActionTypeOneofCase.CreateTimer:
                var (at, execution) = (action.CreateTimer.FireAt, instance.ExecutionId);
                Decided(action.Id, created => created.TimerCreated = new() { FireAt = at });
                hub.Clock.Set(at.ToDateTimeOffset(), () => hub.Deliver(
                    instance, hub.NewEvent(fired => fired.TimerFired = new() { FireAt = at, TimerId = action.Id }), execution));
                break;
            case OrchestratorAction.OrchestratorActionTypeOneofCase.CompleteOrchestration:
                break;
            default:
                var unknown = Failures.NotSupported($"{action.OrchestratorActionTypeCase}");
                Complete(new() { OrchestrationStatus = OrchestrationStatus.Failed, FailureDetails = unknown });
                break;
        }
    }

    private void Decided(int id, Action<HistoryEvent> fill)
    {
        var decided = hub.NewEvent(fill);
        decided.EventId = id;
        instance.History.Add(decided);
    }

    private void Complete(CompleteOrchestrationAction completion)
    {
        if (completion.OrchestrationStatus == OrchestrationStatus.ContinuedAsNew)
        {
            ContinueAsNew(completion);
        }
        else if (instance.IsOpen)
        {
            instance.State.OrchestrationStatus = completion.OrchestrationStatus;

            // Like the genuine extension: clients find the reason for a failure in the output.
            instance.State.Output = completion.FailureDetails is { } failure ? $"{failure.ErrorType}: {failure.ErrorMessage}" : completion.Result;
        }
    }

    private void ContinueAsNew(CompleteOrchestrationAction completion)
    {
        var state = instance.State;
        (state.Input, state.Version) = (completion.Result, completion.NewVersion ?? state.Version);
        instance.History.Clear();
        instance.ExecutionId = Guid.NewGuid().ToString("N");

        // Results of the old execution's timers and activities mean nothing to the new one.
        instance.Inbox.RemoveAll(come => come.EventRaised is null && come.ExecutionTerminated is null);
        instance.Inbox.InsertRange(0, completion.CarryoverEvents.Prepend(instance.Started()));
    }
}
