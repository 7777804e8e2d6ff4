using System.Diagnostics;
using FunctionsHost.Workers;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsHost.Memory.Hub;

/// <summary>Something that a worker does for an orchestration: an episode or an activity.</summary>
/// <returns>What to do with the result, under the hub's lock. Who dies before that has done nothing: it is done again.</returns>
internal delegate Task<Action> WorkItem(AttachedHost worker);

/// <summary>A host that does a hub's work.</summary>
internal sealed class AttachedHost(FunctionApp app)
{
    private readonly Dictionary<string, Function> functions = app.Functions.ToDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    internal FunctionApp App => app;

    /// <summary>What it has been given and has not yet done. The hub's lock guards it.</summary>
    internal HashSet<WorkItem> Working { get; } = [];

    /// <summary>Completes once it has nothing to do, after it was detached.</summary>
    internal TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <exception cref="FunctionFailedException">The function failed, or there is none of that name and trigger.</exception>
    internal async Task<TypedData?> InvokeAsync(string name, string trigger, TypedData input, TraceContext? trace)
    {
        if (!functions.TryGetValue(name, out var function) || function.TriggerType != trigger)
        {
            var why = $"The function '{name}' doesn't exist, is disabled, or has no {trigger}.";
            throw new FunctionFailedException("Failure", $"{typeof(InvalidOperationException)}: {why}", "");
        }

        // A span that is nobody's but carries the trace on to the worker, as the host's own spans do.
        Activity.Current = null;
        using var span = new Activity(name);
        if (trace is { TraceParent.Length: > 0 })
        {
            span.SetParentId(trace.TraceParent).TraceStateString = trace.TraceState;
            span.Start();
        }

        return await app.InvokeAsync(function, input, CancellationToken.None);
    }
}
