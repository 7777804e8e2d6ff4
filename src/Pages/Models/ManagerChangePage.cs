using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Models;

/// <summary>
/// <c>/pengelola/{token}</c>: requests another hosting manager. Fields: those of PA-17's section PENGELOLA HOSTING, and <c>idDigits</c> of the person who asks.
/// </summary>
/// <param name="AskerId">The kind of number that the digits belong to.</param>
/// <param name="Typed">The typed text of each field by name; shown again after a refusal.</param>
public sealed record ManagerChangePage(
    RegisterRecord Record, IdKind AskerId, string Token, string EmailDomain, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors)
    : PageModel("Ganti Pengelola Hosting", AboutText.Of(Record))
{
    /// <summary>About the change that waits, and what became of its mails; null when none waits.</summary>
    public AskedQuestion? Waiting { get; init; }

    public override bool Refused => Errors.Count > 0;
}
