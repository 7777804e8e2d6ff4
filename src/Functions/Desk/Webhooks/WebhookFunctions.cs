using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Limits;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary>
/// The webhook of a program: administrators say where it is told, stop that, let it go on, have it told once more. A secret is shown once, as a key is.
/// </summary>
public sealed class WebhookFunctions(DeskForm desk, Respond respond, WebhookPages pages, WebhookActs acts, WebhookReplay replay, Clients clients)
{
    [Function("Webhook")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Webhook)] HttpRequest http, string id, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeClients, who => clients.Find(id) is { } client ? pages.ShowAsync(http, who, client) : NoSuchClientAsync(http), cancellation);

    [Function("SetWebhook")]
    public Task<IResult> Set(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Webhook)] HttpRequest http, string id, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageClients,
            (who, sent) => WithAsync(http, id, async client =>
            {
                var form = WebhookForm.Check(sent.Fields());
                return form.Value is not { } right ? await pages.RefuseAsync(http, who, client, sent, form.Errors)
                    : await acts.SetAsync(who, client, right.Url) is not { } stored ? await ChangedAsync(http)
                    : client.Webhook is null ? await pages.ShowAsync(http, who, stored, SecretOf(stored))
                    : Respond.SeeOther(http, Paths.Webhook(id));
            }),
            cancellation);

    [Function("RotateSecret")]
    public Task<IResult> Rotate(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.RotateSecret)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageClients,
            (who, _) => WithWebhookAsync(http, id, async client => await acts.RotateAsync(who, client) is { } stored
                ? await pages.ShowAsync(http, who, stored, SecretOf(stored))
                : await ChangedAsync(http)),
            cancellation);

    [Function("StopWebhook")]
    public Task<IResult> Stop(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.StopWebhook)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageClients,
            (who, _) => WithWebhookAsync(http, id, async client => await LedOnAsync(http, id, await acts.StopAsync(who, client))), cancellation);

    [Function("ResumeWebhook")]
    public Task<IResult> Resume(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.ResumeWebhook)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageClients,
            (who, _) => WithWebhookAsync(http, id, async client => await LedOnAsync(http, id, await acts.ResumeAsync(who, client))), cancellation);

    [Function("ReplayWebhook")]
    public Task<IResult> Replay(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.ReplayWebhook)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageClients,
            (who, sent) => WithWebhookAsync(http, id, client => replay.RunAsync(http, DeskAct.ManageClients, who, client, sent)), cancellation);

    [Function("RemoveWebhook")]
    public Task<IResult> Remove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.RemoveWebhook)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageClients,
            (who, _) => WithWebhookAsync(http, id, async client => await LedOnAsync(http, id, await acts.RemoveAsync(who, client))), cancellation);

    private static string SecretOf(Client client) => client.Webhook!.Secrets[0].Text;

    private Task<IResult> WithWebhookAsync(HttpRequest http, string id, Func<Client, Task<IResult>> act) =>
        WithAsync(http, id, client => client.Webhook is null ? ChangedAsync(http) : act(client));

    private Task<IResult> WithAsync(HttpRequest http, string id, Func<Client, Task<IResult>> act) =>
        clients.Find(id) is not { } client ? NoSuchClientAsync(http)
        : client.RevokedAt is not null ? ChangedAsync(http)
        : act(client);

    private async Task<IResult> LedOnAsync(HttpRequest http, string id, object? stored) =>
        stored is null ? await ChangedAsync(http) : Respond.SeeOther(http, Paths.Webhook(id));

    private Task<IResult> ChangedAsync(HttpRequest http) => respond.TellAsync(http, StatusCodes.Status409Conflict, ClientMessages.Changed);

    private Task<IResult> NoSuchClientAsync(HttpRequest http) => respond.TellAsync(http, StatusCodes.Status404NotFound, ClientMessages.NoSuchClient);
}
