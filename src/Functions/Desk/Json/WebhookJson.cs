using HostingFunctions.Domain.Clients;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>Where a program is told of what happens, and how that stands, as JSON for programs.</summary>
/// <param name="Url">Null when it is not told.</param>
/// <param name="Told">The number of the last event that it accepted.</param>
/// <param name="Waiting">How many events it is still to be told.</param>
/// <param name="Ledger">What it accepted, the latest event first.</param>
/// <param name="Earlier">Where the ledger goes on; null at its end.</param>
/// <param name="Secret">The one that was just made, this once; null otherwise.</param>
internal sealed record WebhookJson(
    string? Url, DateTimeOffset? Since, long Told, long Waiting, int Failures, DateTimeOffset? FailingSince, string? Why, DateTimeOffset? NextAt,
    string? Stop, DateTimeOffset? StoppedAt, IReadOnlyList<WebhookDelivery> Ledger, string? Earlier, string? Secret)
{
    public static WebhookJson Of(WebhookPage page)
    {
        var (webhook, state) = (page.Client.Webhook, page.State);
        return new(
            webhook?.Url.AbsoluteUri, webhook?.Since, state.Told, page.Waiting, state.Failures, state.FailingSince, state.Why, state.NextAt,
            state.Stop?.ToString(), state.StoppedAt, page.Ledger, page.Earlier, page.Secret);
    }
}
