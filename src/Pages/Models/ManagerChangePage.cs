using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Models;

/// <summary>
/// <c>/pengelola/{token}</c>: asks for another hosting manager. Fields: those of PA-17's section PENGELOLA HOSTING, <c>idDigits</c> of who asks, and
/// <c>headEmail</c> when the agency's contact names no address.
/// </summary>
/// <param name="AskerId">Which number the digits are of.</param>
/// <param name="Typed">Field name to text as typed; shown again after a refusal.</param>
public sealed record ManagerChangePage(
    RegisterRecord Record, IdKind AskerId, string Token, string EmailDomain, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors)
    : PageModel("Ganti Pengelola Hosting")
{
    public override bool Refused => Errors.Count > 0;
}
