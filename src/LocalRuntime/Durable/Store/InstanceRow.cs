using Azure;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Durable;

/// <summary>How an instance stands after its last episode.</summary>
internal sealed record InstanceRow
{
    public required string InstanceId { get; init; }

    public required string ExecutionId { get; init; }

    public required string Name { get; init; }

    public string Version { get; init; } = "";

    public OrchestrationRuntimeStatus Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public Payload Input { get; init; }

    public Payload Output { get; init; }

    public Payload CustomStatus { get; init; }

    public Payload Failure { get; init; }

    /// <summary>Counts the runs under this instance id: executions, and continue-as-new within one. History is that of the last.</summary>
    public int Generation { get; init; }

    /// <summary>The newest history, kept here so that most episodes change this row alone; older history lies in rows of its own.</summary>
    public string? Tail { get; init; }

    /// <summary>How many history rows the generation has.</summary>
    public int Chunks { get; init; }

    /// <summary>The episode that wrote this row: tells a write of ours, whose answer was lost, from another's.</summary>
    public required string CommitId { get; init; }

    public ETag ETag { get; init; }

    /// <summary>Whether the instance has ended.</summary>
    public bool IsOver => Status.IsOver();
}
