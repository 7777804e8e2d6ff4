using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Models;

/// <summary>Form PA-17: new (<c>/permohonan</c>), for a correction (<c>/revisi/{token}</c>) or for a renewal (<c>/perpanjangan/{token}</c>).</summary>
/// <param name="Action">The address to which the form is posted.</param>
/// <param name="Typed">The typed text of each field by name; shown again after a refusal.</param>
/// <param name="Errors">Each is shown at its field, and listed with a link above the form. The field may also be a file field, <c>idDigits</c>, or empty for
/// the whole form.</param>
/// <param name="EmailDomain">The domain that the manager's email address must belong to.</param>
/// <param name="Correction">
/// Set when a returned request is corrected. The page shows no <c>managerId</c> until something was posted: <c>idDigits</c> asks for its last four digits
/// (rule 3). The field may then be left empty, and empty means unchanged: the receiver fills it in from the last revision.
/// </param>
/// <param name="Renewal">Set when a hosted application is renewed. As for a correction, an empty <c>managerId</c> means unchanged.</param>
public sealed record RequestFormPage(
    string Action, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors, string EmailDomain, Correction? Correction = null,
    RenewalOffer? Renewal = null) : PageModel(
        Correction is not null ? "Perbaikan permohonan hosting" : Renewal is { Application.IsFormAwaited: true } ? "Melengkapi Formulir PA-17"
        : Renewal is not null ? "Perpanjangan layanan hosting" : "Permohonan Layanan Hosting",
        Correction?.About ?? (Renewal is null ? AboutText.Of(Typed) : AboutText.Of(Renewal.Application)))
{
    /// <summary>The files that came for this form and wait until it is sent.</summary>
    public IReadOnlyList<Attachment> Received { get; init; } = [];

    /// <summary>Set for a new request, which is filled in under a draft.</summary>
    public DraftNote? Draft { get; init; }

    /// <summary>Whether the form comes filled in, so that sending it requires the digits.</summary>
    public bool IsPrefilled => Correction is not null || Renewal is not null;

    /// <summary>Attachments filed before; each is kept unless a new file of the same kind is chosen.</summary>
    public IReadOnlyList<Attachment> Kept => Correction?.Kept ?? Renewal?.Kept ?? [];

    /// <summary>For links to <c>/berkas</c>; empty on a new form.</summary>
    public string Token => Correction?.Token ?? Renewal?.Token ?? Draft?.Token ?? "";

    public override bool Refused => Errors.Count > 0 || Correction?.WithdrawErrors.Count > 0;
}
