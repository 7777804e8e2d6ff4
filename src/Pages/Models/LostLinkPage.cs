using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/tautan</c>: asks for the address to which all its links are mailed. Field: <c>linkEmail</c>.</summary>
public sealed record LostLinkPage(IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors) : PageModel("Kehilangan tautan?")
{
    public override bool Refused => Errors.Count > 0;
}
