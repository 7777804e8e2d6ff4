using HostingFunctions.Domain.Ports;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Links;

/// <summary>Sends the fresh links that did not leave when they were asked for, and forgets what need not be counted any more.</summary>
public sealed class FreshLinkSweep(
    IFreshLinkAsks asks, FreshLinks<OpenedRequestLink> requests, FreshLinks<OpenedRegisterLink> applications, TimeProvider time,
    ILogger<FreshLinkSweep> log) : ISwept
{
    public async Task SweepAsync(CancellationToken cancellation)
    {
        await foreach (var ask in asks.ListAsync(cancellation))
        {
            try
            {
                await LookAfterAsync(ask, cancellation);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One in trouble does not hold up the others; it stays for the next sweep.
                log.SweepFailed(e, ask.Id);
            }
        }
    }

    private async Task LookAfterAsync(FreshLinkAsk ask, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var isLeft = ask.BegunAt is not null && !ask.IsUnderWayAt(now);
        var isIdle = isLeft
            ? !await requests.SendWaitingAsync(ask, cancellation) && !await applications.SendWaitingAsync(ask, cancellation)
            : ask.IsIdleAt(now);
        if (isIdle)
        {
            await asks.RemoveAsync(ask, cancellation);
        }
    }
}
