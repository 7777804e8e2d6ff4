using System.Diagnostics;

namespace LocalRuntime.Durable;

/// <summary>The spans of the client, named and tagged as the official client's are.</summary>
internal static class DurableTrace
{
    private static readonly ActivitySource Source = new("Microsoft.DurableTask");

    /// <summary>Around the scheduling of an orchestration. All that it calls belongs to the same trace.</summary>
    /// <returns>Null when nobody listens.</returns>
    public static Activity? BeginOrchestration(string name, string instanceId) => Source.StartActivity($"create_orchestration:{name}", ActivityKind.Producer)
        ?.SetTag("durabletask.type", "orchestration")
        .SetTag("durabletask.task.name", name)
        .SetTag("durabletask.task.instance_id", instanceId);

    /// <summary>Around the raising of an event. What it brings about belongs to the orchestration's trace, not to this one.</summary>
    /// <returns>Null when nobody listens; else, as there, a span that knows of the one above it no more than the id.</returns>
    public static Activity? BeginEvent(string name, string instanceId) => Source
        .StartActivity($"orchestration_event:{name}", ActivityKind.Producer, Activity.Current?.Context ?? default)
        ?.SetTag("durabletask.type", "event")
        .SetTag("durabletask.task.name", name)
        .SetTag("durabletask.event.target_instance_id", instanceId);
}
