using System.Collections.ObjectModel;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;

namespace LocalRuntime.Hosting;

/// <summary>Invokes functions through the app's middleware.</summary>
internal sealed class FunctionDispatcher
{
    private readonly FunctionExecutionDelegate _pipeline;
    private readonly IServiceScopeFactory _scopes;
    private readonly ShutdownDrain _drain;

    internal FunctionDispatcher(
        IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware, IServiceScopeFactory scopes, ShutdownDrain drain)
    {
        FunctionExecutionDelegate last = async context =>
        {
            var invocation = (Invocation)context;
            invocation.Outcome.Value = await invocation.Function.Body.RunAsync(invocation);
        };
        _pipeline = middleware.Reverse().Aggregate(last, (next, stage) => stage(next));
        _scopes = scopes;
        _drain = drain;
    }

    /// <summary>
    /// Runs an orchestrator for one episode. Unless it ends in it, its task never does; so nothing may be registered for it that has to be
    /// taken back, and services of its scope are not disposed.
    /// </summary>
    internal async Task<object?> ReplayAsync(Function function, TaskOrchestrationContext context)
    {
        await using var invocation = new Invocation(function, context, ReadOnlyDictionary<string, object?>.Empty, _scopes, CancellationToken.None);
        await _pipeline(invocation);
        return invocation.Outcome.Value;
    }

    /// <summary>Runs <paramref name="function"/> and gives what it returned.</summary>
    /// <param name="function">The function.</param>
    /// <param name="trigger">What started it.</param>
    /// <param name="data">What the trigger told beside that.</param>
    /// <param name="cancellation">Cancelled when the caller is gone; the host's own shutdown is added to it.</param>
    internal async Task<object?> InvokeAsync(
        Function function, object trigger, IReadOnlyDictionary<string, object?> data, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _drain.Ended);
        await using var invocation = new Invocation(function, trigger, data, _scopes, ending.Token);
        await _pipeline(invocation);
        return invocation.Outcome.Value;
    }
}
