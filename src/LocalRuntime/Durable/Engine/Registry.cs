using System.Collections.Concurrent;
using Microsoft.DurableTask;

namespace LocalRuntime.Durable;

/// <summary>The orchestrators and activities of a hub, by name without regard to case.</summary>
internal sealed class Registry
{
    public ConcurrentDictionary<string, Func<TaskOrchestrationContext, Task<object?>>> Orchestrators { get; } =
        new(StringComparer.OrdinalIgnoreCase);

    public ConcurrentDictionary<string, Func<ActivityInvocation, Task<object?>>> Activities { get; } =
        new(StringComparer.OrdinalIgnoreCase);
}
