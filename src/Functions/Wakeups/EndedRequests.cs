using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Settings;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Wakeups;

/// <summary>
/// Clears what the durable engine keeps of requests that ended long ago. The request itself, with its audit trail, is stored separately. A failed or
/// terminated orchestration stays until somebody has looked at it.
/// </summary>
public sealed class EndedRequests(IWakeUps wakeUps, IOptions<SweepOptions> options, TimeProvider time)
{
    /// <summary>Limits the time that clearing takes from a sweep. The next sweep continues.</summary>
    private const int MostAtOnce = 500;

    /// <returns>The number of requests cleared.</returns>
    public async Task<int> ClearAsync(DurableTaskClient durable, CancellationToken cancellation)
    {
        var before = time.GetUtcNow() - options.Value.KeepEnded;
        var old = await durable.GetAllInstancesAsync(new OrchestrationQuery(CreatedTo: before, Statuses: [OrchestrationRuntimeStatus.Completed]))
            .Where(instance => instance.LastUpdatedAt < before)
            .Take(MostAtOnce)
            .ToListAsync(cancellation);
        if (old.Count == 0)
        {
            return 0;
        }

        // Requests with an open promise are kept: after clearing, the sweep would take one for a request that was never started, and start it again.
        var promised = await wakeUps.ListAsync(DateTimeOffset.MaxValue, cancellation)
            .Select(wakeUp => wakeUp.Id.Value)
            .ToHashSetAsync(cancellationToken: cancellation);
        var cleared = 0;
        foreach (var instance in old.Where(instance => !promised.Contains(instance.InstanceId)))
        {
            await durable.PurgeInstanceAsync(instance.InstanceId, cancellation);
            cleared++;
        }

        return cleared;
    }
}
