using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Clients;

/// <summary>What the desk's trail says of programs.</summary>
public static class ClientTrail
{
    public static HistoryEntry Created(Client client, SignedIn who, DateTimeOffset at) => Said(client, who, at, "Klien API dibuat");

    public static HistoryEntry Rotated(Client client, SignedIn who, DateTimeOffset at) => Said(client, who, at, "Kunci klien API diganti");

    public static HistoryEntry Revoked(Client client, SignedIn who, DateTimeOffset at) => Said(client, who, at, "Klien API dicabut");

    /// <param name="now">The address that counts from then on, of which only the host is said: the rest may hold a secret.</param>
    public static HistoryEntry WebhookSet(Client client, SignedIn who, Uri now, DateTimeOffset at) =>
        Said(client, who, at, $"Webhook diarahkan ke {now.IdnHost}");

    public static HistoryEntry SecretRotated(Client client, SignedIn who, DateTimeOffset at) => Said(client, who, at, "Rahasia webhook diganti");

    public static HistoryEntry WebhookStopped(Client client, SignedIn who, DateTimeOffset at) => Said(client, who, at, "Webhook dihentikan");

    public static HistoryEntry WebhookResumed(Client client, SignedIn who, DateTimeOffset at) => Said(client, who, at, "Webhook dilanjutkan");

    public static HistoryEntry WebhookReplayed(Client client, SignedIn who, WebhookEvent from, DateTimeOffset at) =>
        Said(client, who, at, $"Webhook dikirim ulang mulai peristiwa {from.Number}");

    public static HistoryEntry WebhookRemoved(Client client, SignedIn who, DateTimeOffset at) => Said(client, who, at, "Webhook dihapus");

    private static HistoryEntry Said(Client client, SignedIn who, DateTimeOffset at, string action) => new(at, who.NameAndTitle, action, client.NameAndTitle);
}
