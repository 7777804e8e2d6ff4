using HostingFunctions.Domain.Ports;
using HostingFunctions.Settings;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Wakeups;

/// <summary>Removes the files of submissions that a process had not ended when it died.</summary>
public sealed class AbandonedUploads(IReceivedFiles received, IOptions<SweepOptions> options, TimeProvider time) : ISwept
{
    public Task SweepAsync(CancellationToken cancellation) =>
        received.RemoveAbandonedAsync(time.GetUtcNow() - options.Value.AbandonAfter, cancellation);
}
