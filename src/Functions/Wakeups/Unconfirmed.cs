using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Settings;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Wakeups;

/// <summary>
/// Removes requests that nobody confirmed, with their files, some days after they ended. A promise for that day stands among those to wake, in order of time,
/// so that looking for what is due reads nothing else.
/// </summary>
public sealed class Unconfirmed(
    IWakeUps wakeUps, IRequestStore store, IFileStore files, IMailboxes mailboxes, IOptions<SweepOptions> options, TimeProvider time)
{
    /// <summary>Promises to remove a request that is about to end; nothing for one that was confirmed. Safe to repeat.</summary>
    /// <param name="ends">When it ends.</param>
    public Task PromiseAsync(HostingRequest request, DateTimeOffset ends, CancellationToken cancellation) => request.IsUnconfirmed
        ? wakeUps.AddAsync(WakeUp.ToPurge(request.Id, ends + options.Value.PurgeAfter), cancellation)
        : Task.CompletedTask;

    /// <summary>Keeps a promise, unless the request was confirmed after all.</summary>
    public async Task PurgeAsync(RequestId id, CancellationToken cancellation)
    {
        if (await store.FindAsync(id, cancellation) is { IsUnconfirmed: true, IsOpen: false } request)
        {
            // The rows last: a repeat finds by them what is still to be removed.
            await files.DeleteAllAsync(id, cancellation);
            foreach (var holder in request.Links.Where(link => link.IsListed).Select(link => link.Holder).Distinct())
            {
                await mailboxes.ReleaseAsync(holder, new Holding(HoldingKind.Request, id), cancellation);
            }

            await store.EraseTrailAsync(id, request.Forgotten(time.GetUtcNow()), cancellation);
            await store.PurgeAsync(id, cancellation);
        }
    }
}
