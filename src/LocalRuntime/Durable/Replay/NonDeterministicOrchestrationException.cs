namespace LocalRuntime.Durable;

/// <summary>On replay the orchestrator's code decided otherwise than its history says.</summary>
internal sealed class NonDeterministicOrchestrationException(string difference)
    : Exception($"The orchestrator is not deterministic: {difference} Was its code changed while this instance was running?");
