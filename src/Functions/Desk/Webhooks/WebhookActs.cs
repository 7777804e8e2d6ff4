using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Limits;
using HostingFunctions.Settings;

namespace HostingFunctions.Desk;

/// <summary>What is done with the webhook of a program. Each act says null when somebody else was first.</summary>
public sealed class WebhookActs(IWebhooks webhooks, Clients clients, IDeskTrail trail, TimeProvider time)
{
    /// <summary>Sets the first address, with a secret, or another: then what was told, what waits and the secrets stay.</summary>
    public async Task<Client?> SetAsync(SignedIn who, Client client, Uri url)
    {
        var now = time.GetUtcNow();
        if (client.Webhook is null && !await BeginAsync(client))
        {
            return null;
        }

        // The other processes know of it only after that age: what happens before, they do not put into the log.
        var webhook = client.Webhook ?? new Webhook(url, [new WebhookSecret(WebhookSecret.New(), null)], now + FreshReferences.MaxAge);
        return await clients.StoreAsync(client with { Webhook = webhook with { Url = url } }, ClientTrail.WebhookSet(client, who, url, now));
    }

    public Task<Client?> RotateAsync(SignedIn who, Client client)
    {
        var now = time.GetUtcNow();
        var rotated = client with { Webhook = client.Webhook!.WithSecret(WebhookSecret.New(), now) };
        return clients.StoreAsync(rotated, ClientTrail.SecretRotated(client, who, now));
    }

    public Task<Client?> RemoveAsync(SignedIn who, Client client) =>
        clients.StoreAsync(client with { Webhook = null }, ClientTrail.WebhookRemoved(client, who, time.GetUtcNow()));

    public Task<WebhookState?> StopAsync(SignedIn who, Client client)
    {
        var now = time.GetUtcNow();
        return ChangeAsync(
            client, ClientTrail.WebhookStopped(client, who, now), state => state.Stop is null ? state.Stopped(WebhookStop.ByHand, now) : state);
    }

    public Task<WebhookState?> ResumeAsync(SignedIn who, Client client) =>
        ChangeAsync(client, ClientTrail.WebhookResumed(client, who, time.GetUtcNow()), state => state.Resumed());

    /// <returns>How many events are told again that were accepted before.</returns>
    public async Task<long?> ReplayAsync(SignedIn who, Client client, WebhookEvent from)
    {
        var again = 0L;
        var stored = await ChangeAsync(client, ClientTrail.WebhookReplayed(client, who, from, time.GetUtcNow()), state =>
        {
            var back = state.Replay(from);
            again = state.Told - back.Told;
            return back;
        });
        return stored is null ? null : again;
    }

    /// <summary>Before the program has a webhook, so that nobody tells it what it is not to be told. One that it had earlier left a state.</summary>
    private async Task<bool> BeginAsync(Client client)
    {
        var before = await webhooks.FindStateAsync(client.Id, CancellationToken.None);
        var begun = new WebhookState(await webhooks.LastNumberAsync(CancellationToken.None)) { RowVersion = before?.RowVersion };
        return await webhooks.StoreAsync(client.Id, begun, accepted: null, CancellationToken.None) is not null;
    }

    /// <summary>Changes how far it is told. Whoever tells it writes the same row, so a lost race is tried again.</summary>
    private async Task<WebhookState?> ChangeAsync(Client client, HistoryEntry entry, Func<WebhookState, WebhookState> change)
    {
        await trail.AddAsync(entry, CancellationToken.None);
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            if (await webhooks.FindStateAsync(client.Id, CancellationToken.None) is { } state
                && await webhooks.StoreAsync(client.Id, change(state), accepted: null, CancellationToken.None) is { } stored)
            {
                return stored;
            }
        }

        return null;
    }
}
