using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Wakeups;

/// <summary>
/// Removes the files of submissions that a process had not ended when it died. What was received is removed last, so that as long as it is there it leads to
/// what was accepted and not used: the promise of a correction's files, as a wake-up is that of a new request.
/// </summary>
public sealed class AbandonedUploads(
    IReceivedFiles received, IFileStore files, IRequestStore store, IOptions<SweepOptions> options, TimeProvider time, ILogger<AbandonedUploads> log) : ISwept
{
    public async Task SweepAsync(CancellationToken cancellation)
    {
        var abandoned = await received.ListAsync(time.GetUtcNow() - options.Value.AbandonAfter, cancellation).ToListAsync(cancellation);
        foreach (var some in abandoned.GroupBy(file => file.Request))
        {
            try
            {
                await RemoveAsync(some.Key, [.. some], cancellation);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.NotDiscarded(e, some.Key);
            }
        }
    }

    private async Task RemoveAsync(RequestId id, IReadOnlyList<ReceivedFile> these, CancellationToken cancellation)
    {
        var request = await store.FindAsync(id, cancellation);
        var used = request?.Attachments.Select(file => file.Id).ToHashSet() ?? [];
        await files.DeleteAsync(id, these.Select(file => file.Id).Where(file => !used.Contains(file)), cancellation);
        await received.RemoveAsync(these, cancellation);
    }
}
