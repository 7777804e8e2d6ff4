using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/klien</c>: the programs that work at the desk, and the form that lets another one in.</summary>
/// <param name="Clients">All that there are, revoked ones too.</param>
public sealed record ClientsPage(
    SignedIn Who, IReadOnlyList<Client> Clients, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors, DateTimeOffset Now)
    : DeskPage(Who, "Klien API")
{
    public override bool Refused => Errors.Count > 0;
}
