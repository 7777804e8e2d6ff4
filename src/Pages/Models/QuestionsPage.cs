using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/surat/{token}</c>: what a hosted application waits for, and the form to have the mails sent again. Field: <c>idDigits</c>.</summary>
/// <param name="Questions">Empty when it waits for nothing.</param>
/// <param name="AskerId">The kind of number that the digits belong to.</param>
public sealed record QuestionsPage(
    RegisterRecord Record, IReadOnlyList<AskedQuestion> Questions, IdKind AskerId, string Token, IReadOnlyList<FieldError> Errors)
    : PageModel("Surat yang menunggu jawaban", AboutText.Of(Record))
{
    public override bool Refused => Errors.Count > 0;
}
