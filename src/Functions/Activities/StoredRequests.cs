using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using HostingFunctions.Workflow;

namespace HostingFunctions.Activities;

internal static class StoredRequests
{
    /// <exception cref="InvalidOperationException">There is no such request; an orchestration only runs for one that is stored.</exception>
    public static async Task<HostingRequest> LoadAsync(this IRequestStore store, string id, CancellationToken cancellation) =>
        await store.FindAsync(RequestId.Parse(id), cancellation) ?? throw new InvalidOperationException($"Request {id} is not stored.");

    /// <inheritdoc cref="LoadAsync(IRequestStore, string, CancellationToken)"/>
    public static Task<HostingRequest> LoadAsync(this IRequestStore store, StepOfRequest step, CancellationToken cancellation)
    {
        Trail.IsAt(step.StepKey);
        return store.LoadAsync(step.RequestId, cancellation);
    }

    /// <summary>For a change that must be stored as it is: the activity's retry reads again and decides again.</summary>
    /// <exception cref="InvalidOperationException">Somebody else changed the request meanwhile.</exception>
    public static async Task AppendOrThrowAsync(this IRequestStore store, RequestChange change, CancellationToken cancellation)
    {
        var outcome = await store.AppendAsync(change, cancellation);
        if (outcome != StoreOutcome.Stored)
        {
            throw new InvalidOperationException($"Request {change.Id} changed meanwhile ({outcome}).");
        }
    }
}
