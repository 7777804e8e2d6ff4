using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/pengelola/{token}</c> for the agency's head: confirms the change. Field: <c>idDigits</c>.</summary>
public sealed record ManagerConfirmationPage(RegisterRecord Record, ManagerChange Change, string Token, IReadOnlyList<FieldError> Errors)
    : PageModel("Konfirmasi pergantian Pengelola Hosting", AboutText.Of(Record))
{
    public override bool Refused => Errors.Count > 0;
}
