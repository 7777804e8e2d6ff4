using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Settings;
using HostingFunctions.Wakeups;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Limits;

/// <summary>
/// The programs that work at the desk, kept in memory: a call costs no storage request, only the day's first one. Another process heeds a key that is new or
/// revoked after <see cref="FreshReferences.MaxAge"/>.
/// </summary>
public sealed class Clients(IClients store, IDeskTrail trail, TimeProvider time) : IReference, ISwept
{
    /// <summary>Counted by each process, so that counting costs no storage request either.</summary>
    public const int MostCallsAMinute = 300;

    private const string Scheme = "Bearer ";

    private readonly Lock gate = new();
    private readonly Dictionary<string, int> calls = [];
    private DateTimeOffset minute;
    private volatile IReadOnlyList<Client> all = [];

    public IReadOnlyList<Client> All => all;

    /// <summary>Those that are told of what happens.</summary>
    public IReadOnlyList<Client> Told => [.. all.Where(client => client.Webhook is not null && client.IsLiveAt(time.GetUtcNow()))];

    /// <summary>The program with an id, revoked or not; null when there is none.</summary>
    public Client? Find(string id) => all.FirstOrDefault(client => client.Id == id);

    /// <summary>Whether a key is shown, a right one or not: a program asks.</summary>
    public static bool IsKeyShown(HttpRequest http) => http.Headers.Authorization.ToString().StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    public async Task RefreshAsync(CancellationToken cancellation) => all = await store.ListAsync(cancellation);

    /// <summary>The program whose key is shown; null when it is nobody's, or no longer.</summary>
    /// <exception cref="LimitReachedException">It called too often of late.</exception>
    public async Task<Client?> FindAsync(HttpRequest http)
    {
        var now = time.GetUtcNow();
        if (!IsKeyShown(http) || ApiKey.HashOf(http.Headers.Authorization.ToString()[Scheme.Length..].Trim()) is not { } key
            || all.FirstOrDefault(client => client.Has(key, now)) is not { } client || !client.IsLiveAt(now))
        {
            return null;
        }

        Count(client, now);
        var today = Wib.DateOf(now);
        return client.UsedOn == today ? client : await StoreAsync(client with { UsedOn = today }, CancellationToken.None) ?? client;
    }

    /// <returns>As it is stored; null when somebody else was first. What they stored is known from then on.</returns>
    public async Task<Client?> StoreAsync(Client client, CancellationToken cancellation)
    {
        var stored = await store.StoreAsync(client, cancellation);
        await RefreshAsync(cancellation);
        return stored;
    }

    /// <summary>Stores what somebody did with a program. The desk's trail says so, whatever way the process ends.</summary>
    /// <inheritdoc cref="StoreAsync(Client, CancellationToken)"/>
    public async Task<Client?> StoreAsync(Client client, HistoryEntry entry) =>
        await StoreAsync(client with { Untold = [.. client.Untold, entry] }, CancellationToken.None) is { } stored
            ? await TellAsync(stored, CancellationToken.None)
            : null;

    public async Task SweepAsync(CancellationToken cancellation)
    {
        foreach (var client in all.Where(client => client.Untold.Count > 0))
        {
            await TellAsync(client, cancellation);
        }
    }

    private async Task<Client> TellAsync(Client client, CancellationToken cancellation)
    {
        await trail.AddAsync(client.Untold, cancellation);
        return await StoreAsync(client with { Untold = [] }, cancellation) ?? client;
    }

    private void Count(Client client, DateTimeOffset now)
    {
        lock (gate)
        {
            if (now - minute >= TimeSpan.FromMinutes(1))
            {
                (minute, _) = (now, 0);
                calls.Clear();
            }

            calls[client.Id] = calls.GetValueOrDefault(client.Id) + 1;
            if (calls[client.Id] > MostCallsAMinute)
            {
                throw new LimitReachedException(minute + TimeSpan.FromMinutes(1) - now);
            }
        }
    }
}
