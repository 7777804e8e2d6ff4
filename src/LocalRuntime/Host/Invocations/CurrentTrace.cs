using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Hosting;

/// <summary>The trace that an invocation belongs to: of an activity, its orchestration's; of others, the one that was current when it began.</summary>
internal sealed class CurrentTrace(string? parent, string? state = null) : TraceContext
{
    public override string TraceParent { get; } = parent ?? "";

    public override string TraceState { get; } = state ?? "";
}
