using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Durable;

/// <summary>Starts sub-orchestrations and tells their parents how they ended.</summary>
internal sealed class SubOrchestrations(ActiveHub hub, HubServices services, BackgroundWork work)
{
    /// <summary>Stores a sub-orchestration and takes it up; done twice, it is done once.</summary>
    public void Start(Instance parent, string run, string parentName, HistoryEvent created) => work.Persist(async () =>
    {
        var start = new StartRow
        {
            InstanceId = created.InstanceId!,
            ExecutionId = $"{run.Replace('/', '.')}.{created.TaskId}",
            Name = created.Name!,
            Version = created.Version ?? "",
            Input = await services.Store.Payloads.KeepAsync(created.InstanceId!, created.Payload, hub.Stopping),
            CreatedAt = services.Time.GetUtcNow(),
            Tick = services.Ticks.Next(),
            TraceParent = parent.Start.TraceParent,
            Parent = new(parent.Start.InstanceId, parentName, run, created.TaskId),
        };
        if (await Scheduling.TryStoreAsync(services.Store, start, () => hub.Find(start.InstanceId) is null, hub.Stopping) is { } stored)
        {
            hub.Open(stored.Row, stored.IsNew).Wake();
            return;
        }

        var taken = new InvalidOperationException($"An orchestration instance with the ID {start.InstanceId} already exists.");
        parent.Post(Message.Of(new(HistoryEventKind.SubOrchestrationFailed)
        {
            TaskId = created.TaskId,
            Failure = TaskFailureDetails.FromException(taken),
        }) with { Run = run });
    });

    /// <summary>Tells the parent how a sub-orchestration ended.</summary>
    /// <param name="parent">The parent's instance.</param>
    /// <param name="link">The decision that the sub-orchestration answers.</param>
    /// <param name="row">How it ended.</param>
    /// <param name="known">Called once the parent has stored it.</param>
    public void Report(Instance parent, ParentLink link, InstanceRow row, Action known) => work.Persist(async () =>
    {
        var result = await ToResultAsync(link, row);
        parent.Post(Message.Of(result) with { Run = link.Run, Settled = known });
    });

    private async Task<HistoryEvent> ToResultAsync(ParentLink link, InstanceRow row)
    {
        if (row.Status == OrchestrationRuntimeStatus.Completed)
        {
            return new(HistoryEventKind.SubOrchestrationCompleted)
            {
                TaskId = link.TaskId,
                Payload = await services.Store.Payloads.ReadAsync(row.Output, hub.Stopping),
            };
        }

        var failure = await services.Store.Payloads.ReadAsync(row.Failure, hub.Stopping);
        return new(HistoryEventKind.SubOrchestrationFailed)
        {
            TaskId = link.TaskId,
            Failure = failure is null
                ? new("Terminated", $"The sub-orchestration '{row.InstanceId}' was terminated.", null, null, null)
                : HistoryJson.Read<TaskFailureDetails>(failure),
        };
    }
}
