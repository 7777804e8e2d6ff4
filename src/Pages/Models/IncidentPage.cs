using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Models;

/// <summary>
/// <c>/gangguan/{token}</c>: reports an incident. Fields: <c>kind</c> (ketersediaan/keamanan/integritas/lainnya), <c>what</c>, <c>since</c> (may be empty),
/// <c>idDigits</c>.
/// </summary>
/// <param name="ReporterId">The kind of number that the digits belong to.</param>
/// <param name="Typed">The typed text of each field by name; shown again after a refusal.</param>
public sealed record IncidentPage(
    RegisterRecord Record, IdKind ReporterId, string Token, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors)
    : PageModel("Laporkan gangguan", AboutText.Of(Record))
{
    public override bool Refused => Errors.Count > 0;
}
