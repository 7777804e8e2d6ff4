using System.Text.Json;
using FunctionsHost.Workers;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsHost.Memory.Hub;

/// <summary>The call of an activity.</summary>
/// <param name="id">Of the event in history that scheduled it.</param>
internal sealed class ActivityCall(TaskHub hub, Instance instance, int id, ScheduleTaskAction action) : WorkItem(instance)
{
    private readonly string execution = instance.ExecutionId;

    internal override async Task<Action> RunAsync(Attachment worker)
    {
        var outcome = await OutcomeAsync(worker);
        return () => hub.Deliver(Instance, outcome, execution);
    }

    private async Task<HistoryEvent> OutcomeAsync(Attachment worker)
    {
        if (!worker.Activities.TryGetValue(action.Name, out var function))
        {
            return Failed(Failures.NoFunction(action.Name));
        }

        try
        {
            var result = await InvokeAsync(worker, function, Input());
            return hub.NewEvent(outcome => outcome.TaskCompleted = new() { TaskScheduledId = id, Result = ToJson(result) });
        }
        catch (FunctionFailedException failure)
        {
            return Failed(Failures.Parse(failure));
        }
    }

    private HistoryEvent Failed(TaskFailureDetails details) =>
        hub.NewEvent(outcome => outcome.TaskFailed = new() { TaskScheduledId = id, FailureDetails = details });

    /// <summary>The orchestrator wrote an array of one; the worker reads its element.</summary>
    private TypedData Input() => action.Input is null ? new() : new() { String = JsonElement.Parse(action.Input)[0].GetRawText() };

    private static string? ToJson(TypedData? result) => result?.DataCase switch
    {
        TypedData.DataOneofCase.String => JsonSerializer.Serialize(result.String),
        TypedData.DataOneofCase.Json => result.Json,
        TypedData.DataOneofCase.Int => JsonSerializer.Serialize(result.Int),
        TypedData.DataOneofCase.Double => JsonSerializer.Serialize(result.Double),
        TypedData.DataOneofCase.Bytes => JsonSerializer.Serialize(result.Bytes.ToByteArray()),
        _ => null,
    };
}
