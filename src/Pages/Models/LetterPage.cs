using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/surat-masuk</c>: the front desk enters a request that came on paper.</summary>
/// <param name="Key">Of the letter that is entered: the page pressed twice makes one request.</param>
/// <param name="Typed">The typed text of each field by name; shown again after a refusal.</param>
/// <param name="EmailDomain">The domain that the manager's email address must belong to.</param>
public sealed record LetterPage(
    SignedIn Who, string Key, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors, string EmailDomain)
    : DeskPage(Who, "Surat masuk")
{
    /// <summary>The files that came for this form and wait until it is sent.</summary>
    public IReadOnlyList<Attachment> Received { get; init; } = [];

    /// <summary>What the agency has filed already under the same name.</summary>
    public IReadOnlyList<HostingRequest> Namesakes { get; init; } = [];

    public override bool Refused => Errors.Count > 0;
}
