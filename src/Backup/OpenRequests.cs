using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Storage;
using HostingFunctions.Workflow;

namespace HostingFunctions.Backup;

/// <summary>
/// Has requests carried on whose orchestration is lost: promises to start it and to tell it all that happened. The sweep keeps them; the orchestration reads
/// what happened from storage, so that nothing is decided twice. One that lives is told again what it knows, which does nothing.
/// </summary>
public sealed class OpenRequests(StorageLayout layout, TimeProvider time)
{
    private readonly TableRequestStore store = new(layout);
    private readonly TableWakeUps wakeUps = new(layout);

    /// <returns>How many were open.</returns>
    public async Task<int> WakeAllAsync(CancellationToken cancellation = default)
    {
        await layout.EnsureTablesAsync(cancellation);
        var count = 0;
        await foreach (var id in store.ListAsync(cancellation))
        {
            count += await WakeAsync(id, cancellation) ? 1 : 0;
        }

        return count;
    }

    /// <returns>Whether there is such a request and it is open.</returns>
    public async Task<bool> WakeAsync(RequestId id, CancellationToken cancellation = default)
    {
        if (await store.FindAsync(id, cancellation) is not { IsOpen: true } request)
        {
            return false;
        }

        var now = time.GetUtcNow();
        await wakeUps.AddAsync(new WakeUp(id, "", now), cancellation);
        foreach (var name in EventNames.Happened(request))
        {
            await wakeUps.AddAsync(new WakeUp(id, name, now), cancellation);
        }

        return true;
    }
}
