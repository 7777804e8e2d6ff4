using Microsoft.DurableTask;

namespace LocalRuntime.Durable;

/// <summary>One fact of an orchestration's history: a decision of its code, or something that came for it.</summary>
/// <param name="Kind">What it says.</param>
internal sealed record HistoryEvent(HistoryEventKind Kind)
{
    /// <summary>The number of the decision, or of the decision that this is the result of.</summary>
    public int TaskId { get; init; }

    /// <summary>Name of the activity, orchestrator or event.</summary>
    public string? Name { get; init; }

    /// <summary>Input, result, event data or reason, serialized.</summary>
    public string? Payload { get; init; }

    /// <summary>Version asked for.</summary>
    public string? Version { get; init; }

    /// <summary>The other instance.</summary>
    public string? InstanceId { get; init; }

    /// <summary>When a timer fires, or when an episode took place (UTC).</summary>
    public DateTime At { get; init; }

    /// <summary>Why a task failed.</summary>
    public TaskFailureDetails? Failure { get; init; }

    /// <summary>What a message is recognised by when it comes twice.</summary>
    public string? MessageId { get; init; }

    /// <summary>Whether this is the result of a decision.</summary>
    public bool IsResult() => Kind
        is HistoryEventKind.TaskCompleted or HistoryEventKind.TaskFailed or HistoryEventKind.TimerFired
        or HistoryEventKind.SubOrchestrationCompleted or HistoryEventKind.SubOrchestrationFailed;

    /// <summary>Whether this is a decision of the orchestrator's code.</summary>
    public bool IsDecision() => Kind
        is HistoryEventKind.TaskScheduled or HistoryEventKind.TimerCreated
        or HistoryEventKind.SubOrchestrationCreated or HistoryEventKind.EventSent;

    /// <summary>The decision in words, for messages.</summary>
    public string Describe() => Name is null ? Kind.ToString() : $"{Kind} '{Name}'";
}
