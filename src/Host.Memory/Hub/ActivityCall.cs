using System.Text.Json;
using FunctionsHost.Workers;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsHost.Memory.Hub;

/// <summary>The call of an activity.</summary>
/// <param name="id">The id of the history event that scheduled the call.</param>
internal sealed class ActivityCall(TaskHub hub, Instance instance, int id, ScheduleTaskAction action)
{
    private readonly string execution = instance.ExecutionId;

    internal async Task<Action> RunAsync(AttachedHost worker)
    {
        var outcome = hub.NewEvent(_ => { });
        try
        {
            var result = await worker.InvokeAsync(action.Name, "activityTrigger", Input(), instance.Trace);
            outcome.TaskCompleted = new() { TaskScheduledId = id, Result = ToJson(result) };
        }
        catch (FunctionFailedException failure)
        {
            outcome.TaskFailed = new() { TaskScheduledId = id, FailureDetails = Failures.Parse(failure) };
        }

        return () => hub.Deliver(instance, outcome, execution);
    }

    /// <summary>The orchestrator wraps the input in an array of one element; the worker expects the element.</summary>
    private TypedData Input() => action.Input is null ? new() : new() { String = JsonElement.Parse(action.Input)[0].GetRawText() };

    private static string? ToJson(TypedData? result) => result?.DataCase switch
    {
        TypedData.DataOneofCase.String => JsonSerializer.Serialize(result.String),
        TypedData.DataOneofCase.Json => result.Json,
        TypedData.DataOneofCase.Bytes => JsonSerializer.Serialize(result.Bytes.ToByteArray()),
        _ => null,
    };
}
