namespace Microsoft.DurableTask.Client;

/// <summary>The state of an orchestration.</summary>
public enum OrchestrationRuntimeStatus
{
    /// <summary>Started and not ended.</summary>
    Running,

    /// <summary>Ended normally.</summary>
    Completed,

    /// <summary>Never used; kept for its number.</summary>
    [Obsolete("Exists only for compatibility.")]
    ContinuedAsNew,

    /// <summary>Ended by an unhandled exception.</summary>
    Failed,

    /// <summary>Never used; kept for its number.</summary>
    [Obsolete("Exists only for compatibility.")]
    Canceled,

    /// <summary>Ended by a client's order.</summary>
    Terminated,

    /// <summary>Scheduled and not started.</summary>
    Pending,

    /// <summary>Held by a client's order until resumed.</summary>
    Suspended,
}
