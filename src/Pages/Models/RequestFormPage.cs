using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Models;

/// <summary>Form PA-17, new (<c>/permohonan</c>), to be corrected (<c>/revisi/{token}</c>) or to be renewed (<c>/perpanjangan/{token}</c>).</summary>
/// <param name="Action">Where it is posted.</param>
/// <param name="Typed">Field name to text as typed; shown again after a refusal.</param>
/// <param name="Errors">Each shown at its field, and listed with links above the form; a field may also be a file field, <c>idDigits</c>, or empty for the whole form.</param>
/// <param name="EmailDomain">The domain the manager's email must lie in.</param>
/// <param name="Correction">
/// Present when correcting a returned request. It shows no <c>managerId</c> until something was posted: its last four digits are what <c>idDigits</c> asks for
/// (rule 3). The field may then be left empty, and empty means unchanged: the receiver fills it in from the last revision.
/// </param>
/// <param name="Renewal">Present when a hosted application is renewed. As for a correction, an empty <c>managerId</c> means unchanged.</param>
public sealed record RequestFormPage(
    string Action, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors, string EmailDomain, Correction? Correction = null,
    RenewalOffer? Renewal = null) : PageModel(
        Correction is not null ? "Perbaikan permohonan hosting" : Renewal is not null ? "Perpanjangan layanan hosting" : "Permohonan Layanan Hosting")
{
    /// <summary>Whether it came filled in, so that sending it needs the digits.</summary>
    public bool IsPrefilled => Correction is not null || Renewal is not null;

    /// <summary>Attachments filed before, kept unless a new file of the same kind is chosen.</summary>
    public IReadOnlyList<Attachment> Kept => Correction?.Kept ?? Renewal?.Kept ?? [];

    /// <summary>For links to <c>/berkas</c>; empty on a new form.</summary>
    public string Token => Correction?.Token ?? Renewal?.Token ?? "";

    public override bool Refused => Errors.Count > 0 || Correction?.WithdrawErrors.Count > 0;
}
