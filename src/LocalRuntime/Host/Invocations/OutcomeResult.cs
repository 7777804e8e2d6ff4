using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Hosting;

/// <summary>The outcome as middleware sees it.</summary>
internal sealed class OutcomeResult(InvocationOutcome outcome) : InvocationResult
{
    public override object? Value
    {
        get => outcome.Value;
        set => outcome.Value = value;
    }
}
