using System.Collections.Immutable;

namespace Microsoft.DurableTask;

/// <summary>How a new orchestration is to be started.</summary>
public record StartOrchestrationOptions
{
    /// <summary>Options with an instance id and a start time.</summary>
    public StartOrchestrationOptions(string? InstanceId = null, DateTimeOffset? StartAt = null)
    {
        this.InstanceId = InstanceId;
        this.StartAt = StartAt;
    }

    /// <summary>A copy of other options.</summary>
    public StartOrchestrationOptions(StartOrchestrationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        InstanceId = options.InstanceId;
        StartAt = options.StartAt;
        Tags = options.Tags;
        Version = options.Version;
        DedupeStatuses = options.DedupeStatuses;
    }

    /// <summary>The instance id; null for a generated one.</summary>
    public string? InstanceId { get; init; }

    /// <summary>When to start; null or a past time for at once.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>Labels of the instance. The local engine does not keep them, as the Functions host does not.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The version; null for the hub's default, empty for none.</summary>
    public TaskVersion? Version { get; init; }

    /// <summary>Not supported by the local engine: scheduling throws <see cref="NotSupportedException"/> when set.</summary>
    public IReadOnlyList<string>? DedupeStatuses { get; init; }
}
