using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary>What the hosting manager sees beside the form when a request was sent back.</summary>
/// <param name="Number">The request's number.</param>
/// <param name="Refusal">The decision that sent it back.</param>
/// <param name="StepTitle">The title of the step that decided.</param>
/// <param name="Recommendation">The PA-18 with the reasons; null while it is still being written.</param>
/// <param name="Kept">The attachments of the last revision; each is kept unless a new file of the same kind is chosen.</param>
/// <param name="AnswerBy">The last day for an answer; after it the request lapses.</param>
/// <param name="Token">For links to <c>/berkas</c>, and for the form that posts to <c>/cabut/{token}</c>.</param>
/// <param name="WithdrawErrors">What was wrong in the withdrawal form.</param>
public sealed record Correction(
    string Number, Decision Refusal, string StepTitle, IssuedDocument? Recommendation, IReadOnlyList<Attachment> Kept, DateOnly AnswerBy, string Token,
    IReadOnlyList<FieldError> WithdrawErrors)
{
    /// <summary>The application and the number.</summary>
    public IReadOnlyList<string> About { get; init; } = [Number];

    /// <summary>What was typed in the withdrawal form.</summary>
    public IReadOnlyDictionary<string, string> WithdrawTyped { get; init; } = new Dictionary<string, string>();
}
