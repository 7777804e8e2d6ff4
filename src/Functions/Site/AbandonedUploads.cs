using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Site;

/// <summary>
/// Removes the files of submissions that a process had not ended when it died. What was received is removed last, so that as long as it is there it leads to
/// what was accepted and not used: the promise of a correction's files, as a wake-up is that of a new request.
/// </summary>
public sealed class AbandonedUploads(
    IReceivedFiles received, UnusedFiles unused, IOptions<SweepOptions> options, TimeProvider time, ILogger<AbandonedUploads> log) : ISwept
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
        await unused.RemoveAsync(id, these.Select(file => file.Id), cancellation);
        await received.RemoveAsync(these, cancellation);
    }
}
