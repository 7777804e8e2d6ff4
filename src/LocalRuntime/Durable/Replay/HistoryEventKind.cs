namespace LocalRuntime.Durable;

/// <summary>What a history event says. Stored by name: never rename one.</summary>
internal enum HistoryEventKind
{
    None,
    Started,
    EpisodeStarted,
    TaskScheduled,
    TaskCompleted,
    TaskFailed,
    TimerCreated,
    TimerCancelled,
    TimerFired,
    SubOrchestrationCreated,
    SubOrchestrationCompleted,
    SubOrchestrationFailed,
    EventSent,
    EventRaised,
    Suspended,
    Resumed,
    Terminated,
}
