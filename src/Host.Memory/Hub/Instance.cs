using Microsoft.DurableTask.Protobuf;

namespace FunctionsHost.Memory.Hub;

/// <summary>One orchestration. Guarded by the hub's lock.</summary>
internal sealed class Instance(TaskHub hub, string id, CreateInstanceRequest request)
{
    /// <summary>The state that clients see.</summary>
    internal OrchestrationState State { get; } = new()
    {
        InstanceId = id,
        Name = request.Name,
        Version = request.Version ?? hub.DefaultVersion,
        Input = request.Input,
        OrchestrationStatus = OrchestrationStatus.Pending,
        ScheduledStartTimestamp = request.ScheduledStartTimestamp,
        CreatedTimestamp = hub.Now,
        LastUpdatedTimestamp = hub.Now,
        Tags = { request.Tags },
    };

    /// <summary>The span in which it was started; orchestrator and activities belong to its trace.</summary>
    internal TraceContext? Trace => request.ParentTraceContext;

    /// <summary>Changes when the orchestration continues as new.</summary>
    internal string ExecutionId { get; set; } = Guid.NewGuid().ToString("N");

    /// <summary>What the episodes so far have processed and decided.</summary>
    internal List<HistoryEvent> History { get; } = [];

    /// <summary>Events that came since the last episode.</summary>
    internal List<HistoryEvent> Inbox { get; } = [];

    /// <summary>Whether an episode is queued or running.</summary>
    internal bool HasEpisode { get; set; }

    internal bool IsOpen => State.OrchestrationStatus is OrchestrationStatus.Pending or OrchestrationStatus.Running;

    /// <summary>The first event of an execution.</summary>
    internal HistoryEvent Started() => hub.NewEvent(happened => happened.ExecutionStarted = new()
    {
        Name = State.Name,
        Version = State.Version,
        Input = State.Input,
        OrchestrationInstance = new() { InstanceId = id, ExecutionId = ExecutionId },
        ParentTraceContext = Trace,
        Tags = { State.Tags },
    });
}
