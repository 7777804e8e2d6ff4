using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Models;

/// <summary>
/// <c>/gangguan/{token}</c>: reports a disturbance. Fields: <c>kind</c> (ketersediaan/keamanan/integritas/lainnya), <c>what</c>, <c>since</c> (may be empty),
/// <c>idDigits</c>.
/// </summary>
/// <param name="ReporterId">Which number the digits are of.</param>
/// <param name="Typed">Field name to text as typed; shown again after a refusal.</param>
public sealed record IncidentPage(
    RegisterRecord Record, IdKind ReporterId, string Token, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors)
    : PageModel("Laporkan gangguan")
{
    public override bool Refused => Errors.Count > 0;
}
