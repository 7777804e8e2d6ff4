using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Models;

/// <summary>
/// <c>/penghapusan/{token}</c> for the PA sub-coordinator: two forms. Fields: <c>decision</c> (hapus/perpanjang), <c>reason</c>, <c>idDigits</c>; for hapus
/// <c>backup</c> (ya), for perpanjang <c>graceUntil</c> (a date).
/// </summary>
/// <param name="Typed">The typed text of each field by name; shown again after a refusal.</param>
public sealed record DeletionPage(
    HostedApplication Application, DateOnly Today, Official Official, string Token, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors)
    : PageModel("Keputusan sesudah masa tenggang", AboutText.Of(Application.Record))
{
    /// <summary>Whether the official is also the hosting manager, and nobody else may decide.</summary>
    public bool IsOnOwn { get; init; }

    public override bool Refused => Errors.Count > 0;
}
