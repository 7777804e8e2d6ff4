using Microsoft.DurableTask.Protobuf;

namespace FunctionsHost.Memory.Hub;

/// <summary>One orchestration. The hub's lock guards it.</summary>
internal sealed class Instance(TaskHub hub, string id, CreateInstanceRequest request)
{
    /// <summary>What clients are told.</summary>
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

    /// <summary>The span of whoever started it; orchestrator and activities belong to its trace.</summary>
    internal TraceContext? Trace => request.ParentTraceContext;

    /// <summary>Another one once it continues as new.</summary>
    internal string ExecutionId { get; set; } = Guid.NewGuid().ToString("N");

    /// <summary>What the episodes so far have seen and decided.</summary>
    internal List<HistoryEvent> History { get; } = [];

    /// <summary>What has come since the last episode.</summary>
    internal List<HistoryEvent> Inbox { get; } = [];

    /// <summary>Whether an episode is to be run or runs.</summary>
    internal bool HasEpisode { get; set; }

    internal bool IsOpen => State.OrchestrationStatus is OrchestrationStatus.Pending or OrchestrationStatus.Running;

    /// <summary>How its execution begins.</summary>
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
