using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Storage;

namespace HostingFunctions.Backup;

/// <summary>
/// Revives requests whose orchestration is lost. It writes a promise to start the orchestration, upon which the sweep also tells it all that happened. The
/// orchestration reads from storage what happened, so nothing is decided twice. One that still runs gets events it already knows, which have no effect.
/// </summary>
public sealed class OpenRequests(StorageLayout layout, TimeProvider time)
{
    private readonly TableRequestStore store = new(layout);
    private readonly TableWakeUps wakeUps = new(layout);

    /// <returns>How many requests were open.</returns>
    public async Task<int> WakeAllAsync(CancellationToken cancellation = default)
    {
        await layout.EnsureTablesAsync(cancellation);
        var count = 0;
        await foreach (var id in store.ListOpenAsync(cancellation))
        {
            count += await WakeAsync(id, cancellation) ? 1 : 0;
        }

        return count;
    }

    /// <returns>Whether the request exists and is open.</returns>
    public async Task<bool> WakeAsync(RequestId id, CancellationToken cancellation = default)
    {
        if (await store.FindAsync(id, cancellation) is not { IsOpen: true })
        {
            return false;
        }

        await wakeUps.AddAsync(new WakeUp(id, "", time.GetUtcNow()), cancellation);
        return true;
    }
}
