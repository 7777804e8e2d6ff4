using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Hosting;

/// <summary>What a function returned, or what middleware put in its place.</summary>
internal sealed class InvocationOutcome
{
    internal object? Value { get; set; }

    internal static InvocationOutcome Of(FunctionContext context) =>
        context.Features.Get<InvocationOutcome>()
        ?? throw new InvalidOperationException("This context is not an invocation of the host.");
}
