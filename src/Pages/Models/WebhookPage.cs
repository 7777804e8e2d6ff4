using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/klien/{id}/webhook</c>: where a program is told of what happens, and how far it has been told.</summary>
/// <param name="Waiting">How many events it is still to be told.</param>
/// <param name="Ledger">What it accepted, the latest event first.</param>
public sealed record WebhookPage(
    SignedIn Who, Client Client, WebhookState State, long Waiting, IReadOnlyList<WebhookDelivery> Ledger, DateTimeOffset Now)
    : DeskPage(Who, "Klien API")
{
    /// <summary>The secret that was just made, shown this once; null for none.</summary>
    public string? Secret { get; init; }

    /// <summary>How many events were just asked to be told again; null for none.</summary>
    public long? Again { get; init; }

    /// <summary>Whether the ledger goes on after what is shown of it.</summary>
    public bool HasEarlier { get; init; }

    /// <summary>Where it goes on; null at its end.</summary>
    public string? Earlier => HasEarlier ? Paths.Earlier(AddressFor(Who, Client), Ledger[^1].Event) : null;

    /// <summary>Whether whoever is signed in may change it.</summary>
    public bool MayChange => Who.May(DeskAct.ManageClients) && Client.RevokedAt is null;

    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public override bool Refused => Errors.Count > 0;

    /// <summary>A program sees its own where it needs no id.</summary>
    public static string AddressFor(SignedIn who, Client client) => who.Client?.Id == client.Id ? Paths.OwnWebhook : Paths.Webhook(client.Id);
}
