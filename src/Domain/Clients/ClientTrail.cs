using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Clients;

/// <summary>What the desk's trail says of programs.</summary>
public static class ClientTrail
{
    public static HistoryEntry Created(Client client, SignedIn who, DateTimeOffset at) => Said(client, who, at, "Klien API dibuat");

    public static HistoryEntry Rotated(Client client, SignedIn who, DateTimeOffset at) => Said(client, who, at, "Kunci klien API diganti");

    public static HistoryEntry Revoked(Client client, SignedIn who, DateTimeOffset at) => Said(client, who, at, "Klien API dicabut");

    private static HistoryEntry Said(Client client, SignedIn who, DateTimeOffset at, string action) => new(at, who.NameAndTitle, action, client.NameAndTitle);
}
