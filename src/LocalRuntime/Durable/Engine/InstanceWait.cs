using Microsoft.DurableTask.Client;

namespace LocalRuntime.Durable;

/// <summary>Waits until an instance stands as a client wants.</summary>
internal sealed class InstanceWait(HubServices services, InstanceListing listing, Func<ActiveHub?> active)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    /// <summary>The instance once it stands so.</summary>
    public async Task<OrchestrationMetadata> ForAsync(
        string instanceId, Func<OrchestrationRuntimeStatus, bool> isAwaited, bool withPayloads, CancellationToken cancellation)
    {
        while (true)
        {
            var listener = services.Pulse.Listen(instanceId);
            try
            {
                if (await LookAsync(instanceId, withPayloads, cancellation) is { } present && isAwaited(present.RuntimeStatus))
                {
                    return present;
                }

                // Another process may be the active one, so the instance is also looked at now and then.
                await Task.WhenAny(listener.Task, Task.Delay(PollInterval, services.Options.StorageClock, cancellation));
                cancellation.ThrowIfCancellationRequested();
                if (listener.Task.IsCompletedSuccessfully && isAwaited(listener.Task.Result.Status))
                {
                    return await listing.ToMetadataAsync(listener.Task.Result, withPayloads, cancellation);
                }
            }
            finally
            {
                services.Pulse.Forget(instanceId, listener);
            }
        }
    }

    /// <summary>The instance; what runs in this process is known without asking storage. Null when there is nothing to see yet.</summary>
    private async Task<OrchestrationMetadata?> LookAsync(string instanceId, bool withPayloads, CancellationToken cancellation)
    {
        var here = services.Lease.IsCertain ? active()?.Find(instanceId) : null;
        return here switch
        {
            null => await listing.GetAsync(instanceId, withPayloads, cancellation),
            { Row: { } row } => await listing.ToMetadataAsync(row, withPayloads, cancellation),
            _ => null,
        };
    }
}
