using System.Diagnostics;
using FunctionsHost.Workers;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsHost.Memory.Hub;

/// <summary>Work that a worker does for an orchestration: an episode or an activity.</summary>
/// <returns>Applies the result, under the hub's lock. A worker that dies before that has done nothing: the work is done again.</returns>
internal delegate Task<Action> WorkItem(AttachedHost worker);

/// <summary>A host that takes work from a hub.</summary>
internal sealed class AttachedHost(FunctionApp app)
{
    private readonly Dictionary<string, Function> functions = app.Functions.ToDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    internal FunctionApp App => app;

    /// <summary>Work given to the host and not yet finished. Guarded by the hub's lock.</summary>
    internal HashSet<WorkItem> Working { get; } = [];

    /// <summary>Completes once the host was detached and has finished its work.</summary>
    internal TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <exception cref="FunctionFailedException">The function failed, or none has that name and trigger.</exception>
    internal async Task<TypedData?> InvokeAsync(string name, string trigger, TypedData input, TraceContext? trace)
    {
        if (!functions.TryGetValue(name, out var function) || function.TriggerType != trigger)
        {
            var why = $"The function '{name}' doesn't exist, is disabled, or has no {trigger}.";
            throw new FunctionFailedException("Failure", $"{typeof(InvalidOperationException)}: {why}", "");
        }

        // A span that is not exported, but carries the trace on to the worker as the real host's spans do.
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
