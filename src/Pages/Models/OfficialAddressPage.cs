using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/pejabat/{token}</c>: whoever is to hold a role answers that the address is theirs.</summary>
public sealed record OfficialAddressPage(string Token, RoleChange Change, IReadOnlyList<FieldError> Errors) : PageModel("Alamat email pejabat")
{
    public override bool Refused => Errors.Count > 0;
}
