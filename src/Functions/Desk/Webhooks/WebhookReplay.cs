using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Desk;

/// <summary><c>Kirim ulang</c>: what a program was told is told once more, as an administrator asks or the program itself.</summary>
public sealed class WebhookReplay(Respond respond, WebhookPages pages, WebhookActs acts, IWebhooks webhooks, TimeProvider time)
{
    /// <param name="client">One with a webhook.</param>
    public async Task<IResult> RunAsync(HttpRequest http, DeskAct act, SignedIn who, Client client, Submission sent)
    {
        var form = ReplayForm.Check(sent.Fields(), time.GetUtcNow());
        if (form.Value is not { } right)
        {
            return await pages.RefuseAsync(http, who, client, sent, form.Errors);
        }

        var since = client.Webhook!.Since;
        if (await FindAsync(right, since) is not { } from)
        {
            return await pages.RefuseAsync(http, who, client, sent, [right.NotFound(since)]);
        }

        var page = WebhookPage.AddressFor(who, client);
        return await acts.ReplayAsync(who, client, from) is not { } again
                ? await respond.TellAsync(http, StatusCodes.Status409Conflict, ClientMessages.Changed)
            : Respond.WantsJson(http) ? Results.Json(new ReplayJson(act.ToString(), again, page))
            : Respond.SeeOther(http, Paths.Replayed(page, again));
    }

    private async Task<WebhookEvent?> FindAsync(ReplayForm form, DateTimeOffset since)
    {
        if (form.Event is { } id)
        {
            return await webhooks.FindEventAsync(id, CancellationToken.None) is { } found && found.At >= since ? found : null;
        }

        var from = form.From!.Value;
        return await webhooks.FirstSinceAsync(from > since ? from : since, CancellationToken.None);
    }
}
