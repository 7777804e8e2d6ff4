using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Models;

/// <summary>
/// <c>/penggantian/{token}</c> for the PA sub-coordinator: another hosting manager or not. Fields: <c>decision</c> (ya/tidak), <c>reason</c> (for tidak),
/// <c>idDigits</c>.
/// </summary>
/// <param name="Typed">Field name to text as typed; shown again after a refusal.</param>
public sealed record ManagerDecisionPage(
    RegisterRecord Record, ManagerChange Change, Official Official, string Token, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors)
    : PageModel("Keputusan pergantian Pengelola Hosting", AboutText.Of(Record))
{
    public override bool Refused => Errors.Count > 0;
}
