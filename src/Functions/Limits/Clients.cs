using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Settings;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Limits;

/// <summary>
/// The programs that work at the desk, kept in memory: a call costs no storage request, only the day's first one. Another process heeds a key that is new or
/// revoked after <see cref="FreshReferences.MaxAge"/>.
/// </summary>
public sealed class Clients(IClients store, TimeProvider time) : IReference
{
    /// <summary>Counted by each process, so that counting costs no storage request either.</summary>
    public const int MostCallsAMinute = 300;

    private const string Scheme = "Bearer ";

    private readonly Lock gate = new();
    private readonly Dictionary<string, int> calls = [];
    private DateTimeOffset minute;
    private volatile IReadOnlyList<Client> all = [];

    public IReadOnlyList<Client> All => all;

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
