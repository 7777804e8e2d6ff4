using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Models;

/// <summary>
/// <c>/penghapusan/{token}</c> for the Kepala Bidang: agree to the proposed deletion or not. Fields: <c>decision</c> (setuju/tolak), <c>reason</c> (for tolak),
/// <c>idDigits</c>.
/// </summary>
/// <param name="Typed">The typed text of each field by name; shown again after a refusal.</param>
public sealed record DeletionConsentPage(
    HostedApplication Application, DateOnly Today, Official Official, string Token, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors)
    : PageModel("Persetujuan penghapusan", AboutText.Of(Application.Record))
{
    /// <summary>Whether the official is also the hosting manager, and nobody else may decide.</summary>
    public bool IsOnOwn { get; init; }

    public override bool Refused => Errors.Count > 0;
}
