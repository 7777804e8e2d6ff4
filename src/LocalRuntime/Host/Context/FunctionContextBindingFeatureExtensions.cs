using LocalRuntime.Hosting;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>What middleware may read and replace of an invocation.</summary>
public static class FunctionContextBindingFeatureExtensions
{
    /// <summary>What the function returned; null before it ran.</summary>
    public static InvocationResult GetInvocationResult(this FunctionContext context) =>
        new OutcomeResult(InvocationOutcome.Of(context));

    /// <summary>What the function returned, as a <typeparamref name="T"/>.</summary>
    /// <exception cref="InvalidOperationException">It returned something else, or nothing.</exception>
    public static InvocationResult<T> GetInvocationResult<T>(this FunctionContext context)
    {
        var outcome = InvocationOutcome.Of(context);
        return outcome.Value is T value
            ? new OutcomeResult<T>(outcome, value)
            : throw new InvalidOperationException(
                $"The function returned {outcome.Value?.GetType().FullName ?? "nothing"}, not the requested {typeof(T).FullName}.");
    }
}
