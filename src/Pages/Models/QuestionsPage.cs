using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Messages;

namespace HostingFunctions.Pages.Models;

/// <summary>
/// <c>/surat/{token}</c>: what a request or hosted application waits for, and the form to have the mails sent again. Field: <c>idDigits</c>.
/// </summary>
/// <param name="What">What waits, with its number.</param>
/// <param name="About">See <see cref="AboutText"/>.</param>
/// <param name="Waiting">A sentence each; empty when it waits for nothing.</param>
/// <param name="AskerId">The kind of number that the digits belong to.</param>
public sealed record QuestionsPage(
    string What, IReadOnlyList<string> About, IReadOnlyList<string> Waiting, IdKind AskerId, string Token, IReadOnlyList<FieldError> Errors)
    : PageModel("Email yang menunggu jawaban", About)
{
    public override bool Refused => Errors.Count > 0;

    public static QuestionsPage Of(
        RegisterRecord application, IReadOnlyList<AskedQuestion> questions, IdKind askerId, string token, IReadOnlyList<FieldError> errors) =>
        new($"Layanan hosting {application.Number}", AboutText.Of(application), [.. questions.Select(QuestionMessages.Fate)], askerId, token, errors);

    public static QuestionsPage Of(
        HostingRequest request, IReadOnlyList<string> waiting, IdKind askerId, string token, IReadOnlyList<FieldError> errors) =>
        new($"Permohonan {request.Header.Number}", AboutText.Of(request), waiting, askerId, token, errors);
}
