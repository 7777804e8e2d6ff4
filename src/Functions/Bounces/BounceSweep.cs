using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Bounces;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Bounces;

/// <summary>
/// Reads the mailbox that mails come back to. What reports that one of ours did not arrive is entered; what is late, an answer by a person, or of no
/// mail that we sent changes nothing.
/// </summary>
public sealed class BounceSweep(
    IBounceMailbox mailbox, ReturnedMails returned, IOptions<BounceOptions> options, HostingMetrics metrics, ILogger<BounceSweep> log) : ISwept
{
    private const string Forged = "Unknown";

    public async Task SweepAsync(CancellationToken cancellation)
    {
        try
        {
            if (options.Value.IsOn)
            {
                await mailbox.ReadAsync(mail => TakeAsync(mail, cancellation), cancellation);
            }
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            // The mailbox is away, or what came back could not be stored: it is read again.
            log.BouncesNotRead(e);
        }
    }

    private async Task TakeAsync(ReturnedMail mail, CancellationToken cancellation)
    {
        var isOurs = mail.Kind != ReturnedKind.Failed || (mail.Tag is { } tag && await returned.NoteAsync(tag, mail.Code, cancellation));
        metrics.CameBack(isOurs ? mail.Kind.ToString() : Forged);
        if (!isOurs)
        {
            log.BounceUnknown();
        }
    }
}
