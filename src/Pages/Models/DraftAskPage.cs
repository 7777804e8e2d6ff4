using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/permohonan</c>: asks for the mailbox to which the link of a draft goes.</summary>
/// <param name="Typed">What was typed; of the form PA-17, what is carried along into the draft.</param>
public sealed record DraftAskPage(IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors, string EmailDomain)
    : PageModel("Ajukan permohonan hosting")
{
    public override bool Refused => Errors.Count > 0;
}
