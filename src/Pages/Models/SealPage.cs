using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Components.Parts;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/verifikasi/{id}</c>: what is registered about a document, and the form that compares a file with it (<c>file</c> or <c>sha256</c>).</summary>
/// <param name="Match">The result; null when nothing was compared.</param>
public sealed record SealPage(SealedDocument Document, SealMatch? Match = null) : PageModel(Match switch
{
    null => "Keaslian dokumen",
    SealMatch.Exact => "Cocok dengan yang terdaftar",
    SealMatch.SavedAgain => "Isinya sama, berkasnya disimpan ulang",
    _ => "Tidak cocok dengan yang terdaftar",
}, DocumentTitle.Of(Document), Document.Number)
{
    /// <summary>The SHA-256 that was compared; null when nothing was.</summary>
    public Sha256Hash? Checked { get; init; }

    /// <summary>The typed text of each field by name; shown again.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public override bool Refused => Errors.Count > 0;
}
