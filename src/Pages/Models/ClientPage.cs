using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Desk;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/klien/{id}</c>: one program that works at the desk.</summary>
public sealed record ClientPage(SignedIn Who, Client Client, DateTimeOffset Now) : DeskPage(Who, "Klien API")
{
    /// <summary>The key or secret that was just made, shown this once; null for none.</summary>
    public string? Secret { get; init; }

    /// <summary>Whether whoever is signed in may change it.</summary>
    public bool MayChange => Who.May(DeskAct.ManageClients) && Client.RevokedAt is null;
}
