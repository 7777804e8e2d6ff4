using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary>A program looks at its own webhook by its key, and has itself told once more.</summary>
public sealed class OwnWebhookFunctions(DeskForm desk, Respond respond, WebhookPages pages, WebhookReplay replay)
{
    [Function("OwnWebhook")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.OwnWebhook)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(http, DeskAct.UseOwnWebhook, who => pages.ShowAsync(http, who, who.Client!), cancellation);

    [Function("ReplayOwnWebhook")]
    public Task<IResult> Replay(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.ReplayOwnWebhook)] HttpRequest http,
        CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.UseOwnWebhook,
            (who, sent) => who.Client!.Webhook is null
                ? respond.TellAsync(http, StatusCodes.Status409Conflict, ClientMessages.NoWebhook)
                : replay.RunAsync(http, DeskAct.UseOwnWebhook, who, who.Client, sent),
            cancellation);
}
