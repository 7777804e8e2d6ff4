using System.Globalization;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Desk;

/// <summary>The page of a program's webhook, which its acts show again.</summary>
public sealed class WebhookPages(Respond respond, IWebhooks webhooks, TimeProvider time)
{
    private const int LinesAPage = 50;

    /// <param name="secret">The one that was just made, shown this once.</param>
    public async Task<IResult> ShowAsync(HttpRequest http, SignedIn who, Client client, string? secret = null)
    {
        var page = await OfAsync(who, client, NumberIn(http, Paths.Before)) with { Secret = secret, Again = NumberIn(http, Paths.Again) };
        return await respond.ShowAsync(http, page, () => WebhookJson.Of(page));
    }

    /// <summary>Refuses a form, with all that was typed.</summary>
    public async Task<IResult> RefuseAsync(HttpRequest http, SignedIn who, Client client, Submission sent, IReadOnlyList<FieldError> errors) =>
        await respond.RefuseAsync(http, await OfAsync(who, client) with { Typed = sent.Typed, Errors = errors }, errors);

    private async Task<WebhookPage> OfAsync(SignedIn who, Client client, long? before = null)
    {
        if (client.Webhook is null)
        {
            return new WebhookPage(who, client, new WebhookState(0), 0, [], time.GetUtcNow());
        }

        // One line more than is shown tells whether there are earlier ones.
        var (finding, counting, listing) = (
            webhooks.FindStateAsync(client.Id, CancellationToken.None), webhooks.LastNumberAsync(CancellationToken.None),
            webhooks.ListDeliveriesAsync(client.Id, before, LinesAPage + 1, CancellationToken.None));
        var (state, last, lines) = (await finding ?? new WebhookState(0), await counting, await listing);
        return new WebhookPage(who, client, state, Math.Max(last - state.Told, 0), [.. lines.Take(LinesAPage)], time.GetUtcNow())
        {
            HasEarlier = lines.Count > LinesAPage,
        };
    }

    private static long? NumberIn(HttpRequest http, string name) =>
        long.TryParse(http.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
