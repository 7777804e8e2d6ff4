using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Models;

/// <summary><c>GET /verifikasi</c>: asks which document.</summary>
public sealed record SealSearchPage(IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors) : PageModel("Periksa keaslian dokumen")
{
    public override bool Refused => Errors.Count > 0;
}
