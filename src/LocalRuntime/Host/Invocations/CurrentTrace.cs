using System.Diagnostics;
using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Hosting;

/// <summary>The trace that was current when the invocation began.</summary>
internal sealed class CurrentTrace(Activity? activity) : TraceContext
{
    public override string TraceParent { get; } = activity?.Id ?? "";

    public override string TraceState { get; } = activity?.TraceStateString ?? "";
}
