using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Settings;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Wakeups;

/// <summary>
/// Clears what the durable engine keeps of requests that ended long ago: the request itself, with its audit trail, is stored apart. What failed or was
/// terminated stays until somebody has looked at it.
/// </summary>
public sealed class EndedRequests(IWakeUps wakeUps, IOptions<SweepOptions> options, TimeProvider time)
{
    /// <summary>A sweep's time is for other things; the next one goes on.</summary>
    private const int MostAtOnce = 500;

    /// <returns>How many were cleared.</returns>
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

        // A promise that is still to be kept would take what is cleared for what was never started, and start the ended request anew.
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
