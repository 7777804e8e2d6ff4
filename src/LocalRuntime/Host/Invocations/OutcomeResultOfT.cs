using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Hosting;

/// <summary>The outcome as middleware sees it that knows its type.</summary>
internal sealed class OutcomeResult<T>(InvocationOutcome outcome, T value) : InvocationResult<T>
{
    private T? _value = value;

    public override T? Value
    {
        get => _value;
        set => outcome.Value = _value = value;
    }
}
