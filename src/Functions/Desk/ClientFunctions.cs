using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Limits;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary><c>Klien API</c>: programs are let in, given another key, and put out. A key is shown once, in the answer to whoever made it.</summary>
public sealed class ClientFunctions(DeskForm desk, Respond respond, Clients clients, TimeProvider time)
{
    [Function("Clients")]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Clients)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeClients,
            who => respond.ShowAsync(http, PageOf(who), () => clients.All.Select(client => ClientJson.Of(client, time.GetUtcNow()))), cancellation);

    [Function("NewClient")]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Clients)] HttpRequest http, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageClients,
            async (who, sent) =>
            {
                var now = time.GetUtcNow();
                var form = ClientForm.Check(sent.Fields(), clients.All, Wib.DateOf(now));
                if (form.Value is not { } right)
                {
                    return await respond.RefuseAsync(http, PageOf(who) with { Typed = sent.Typed, Errors = form.Errors }, form.Errors);
                }

                var client = new Client(Client.NewId(), right.Name, right.Role, right.Until, who.NameAndTitle, now);
                return await GiveKeyAsync(http, who, client, ClientTrail.Created);
            },
            cancellation);

    [Function("Client")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Client)] HttpRequest http, string id, CancellationToken cancellation) =>
        desk.ShowAsync(http, DeskAct.SeeClients, who => WithAsync(http, id, client => ShowAsync(http, who, client)), cancellation);

    [Function("RotateKey")]
    public Task<IResult> Rotate(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.RotateKey)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageClients,
            (who, _) => WithAsync(http, id, client => client.RevokedAt is null
                ? GiveKeyAsync(http, who, client, ClientTrail.Rotated)
                : respond.TellAsync(http, StatusCodes.Status409Conflict, ClientMessages.Changed)),
            cancellation);

    [Function("RevokeClient")]
    public Task<IResult> Revoke(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.RevokeClient)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.ManageClients,
            (who, _) => WithAsync(http, id, async client =>
            {
                var now = time.GetUtcNow();
                return client.RevokedAt is not null || await clients.StoreAsync(client.Revoke(now), ClientTrail.Revoked(client, who, now)) is not null
                    ? Respond.SeeOther(http, Paths.Client(id))
                    : await respond.TellAsync(http, StatusCodes.Status409Conflict, ClientMessages.Changed);
            }),
            cancellation);

    /// <summary>Puts a new key in force. Nobody holds it before it is in the trail.</summary>
    private async Task<IResult> GiveKeyAsync(
        HttpRequest http, SignedIn who, Client client, Func<Client, SignedIn, DateTimeOffset, Domain.Register.HistoryEntry> entry)
    {
        var (key, now) = (ApiKey.New(), time.GetUtcNow());
        return await clients.StoreAsync(client.WithKey(Sha256Hash.Of(key), now), entry(client, who, now)) is { } stored
            ? await ShowAsync(http, who, stored, key)
            : await respond.TellAsync(http, StatusCodes.Status409Conflict, ClientMessages.Changed);
    }

    private Task<IResult> ShowAsync(HttpRequest http, SignedIn who, Client client, string? secret = null)
    {
        var now = time.GetUtcNow();
        return respond.ShowAsync(http, new ClientPage(who, client, now) { Secret = secret }, () => ClientJson.Of(client, now) with { Secret = secret });
    }

    private async Task<IResult> WithAsync(HttpRequest http, string id, Func<Client, Task<IResult>> show) =>
        clients.Find(id) is { } client
            ? await show(client)
            : await respond.TellAsync(http, StatusCodes.Status404NotFound, ClientMessages.NoSuchClient);

    private ClientsPage PageOf(SignedIn who) => new(
        who, [.. clients.All.OrderBy(client => client.RevokedAt is not null).ThenBy(client => client.Name, StringComparer.OrdinalIgnoreCase)],
        new Dictionary<string, string>(), [], time.GetUtcNow());
}
