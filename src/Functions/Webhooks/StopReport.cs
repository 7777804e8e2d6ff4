using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Webhooks;

/// <summary>
/// Tells the administrators, or the Kepala Bidang while there is none, of a webhook that stopped by itself. It is tried again each run until one of them has
/// it; whoever had it already gets the same mail under the same Message-Id.
/// </summary>
public sealed class StopReport(IWebhooks webhooks, IOfficials officials, IMailer mailer, LinkIssuer links, TimeProvider time, ILogger<StopReport> log)
{
    /// <param name="state">One that stopped.</param>
    public async Task SendAsync(Client client, WebhookState state, CancellationToken cancellation)
    {
        var (today, roster) = (Wib.DateOf(time.GetUtcNow()), officials.Roster);
        var waiting = await webhooks.LastNumberAsync(cancellation) - state.Told;
        var holders = roster.Holders(Role.Administrator, today) is { Count: > 0 } administrators ? administrators : roster.Holders(Role.KepalaBidang, today);
        var (isTold, page) = (false, links.UrlOf(Paths.Webhook(client.Id)));
        foreach (var official in holders)
        {
            try
            {
                await mailer.SendAsync(WebhookStoppedMail.Compose(client, state, waiting, official, page), CancellationToken.None);
                isTold = true;
            }
            catch (IOException e)
            {
                log.WebhookStopNotTold(e);
            }
        }

        if (isTold)
        {
            await webhooks.StoreAsync(client.Id, state with { IsReported = true }, accepted: null, CancellationToken.None);
        }
    }
}
