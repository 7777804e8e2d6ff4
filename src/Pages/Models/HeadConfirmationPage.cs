using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/kepala/{token}</c>: the agency's head confirms their address. Field: <c>idDigits</c>.</summary>
public sealed record HeadConfirmationPage(RegisterRecord Record, EmailAddress Email, string Token, IReadOnlyList<FieldError> Errors)
    : PageModel("Konfirmasi email Kepala OPD", AboutText.Of(Record))
{
    public override bool Refused => Errors.Count > 0;
}
