using System.Diagnostics;
using FunctionsHost.Workers;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsHost.Memory.Hub;

/// <summary>Something that a worker does for an orchestration: an episode or an activity.</summary>
internal abstract class WorkItem(Instance instance)
{
    protected Instance Instance => instance;

    /// <summary>Has it done.</summary>
    /// <returns>What to do with the result, under the hub's lock. Whoever dies before that has done nothing: it is done again.</returns>
    internal abstract Task<Action> RunAsync(Attachment worker);

    protected async Task<TypedData?> InvokeAsync(Attachment worker, Function function, TypedData input)
    {
        // A span that is nobody's but carries the trace on to the worker, as the host's own spans do.
        using var span = new Activity(function.Name);
        Activity.Current = null;
        if (instance.Trace is { TraceParent.Length: > 0 } trace)
        {
            span.SetParentId(trace.TraceParent).TraceStateString = trace.TraceState;
            span.Start();
        }

        return await worker.App.InvokeAsync(function, input, CancellationToken.None);
    }
}
