using Microsoft.DurableTask.Client;

namespace LocalRuntime.Durable;

/// <summary>What the states of an orchestration have in common.</summary>
internal static class StatusKinds
{
    /// <summary>Whether the orchestration has ended.</summary>
    public static bool IsOver(this OrchestrationRuntimeStatus status) => status
        is OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Failed or OrchestrationRuntimeStatus.Terminated;
}
