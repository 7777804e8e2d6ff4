using Azure;

namespace LocalRuntime.Durable;

/// <summary>An open instance as it was scheduled. Stored from the moment it is scheduled until it has ended and its parent knows,
/// so that these rows are all the open work there is.</summary>
internal sealed record StartRow
{
    public required string InstanceId { get; init; }

    /// <summary>Tells this execution from others of the same instance id.</summary>
    public required string ExecutionId { get; init; }

    public required string Name { get; init; }

    public string Version { get; init; } = "";

    public Payload Input { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Higher than that of the execution whose place it took.</summary>
    public required long Tick { get; init; }

    /// <summary>When to start; null for at once.</summary>
    public DateTimeOffset? StartAt { get; init; }

    public ParentLink? Parent { get; init; }

    /// <summary>The <c>traceparent</c> that it was scheduled under, and that its activities run under; null for none.</summary>
    public string? TraceParent { get; init; }

    public ETag ETag { get; init; }
}
