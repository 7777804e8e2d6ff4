using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/data-saya</c>: asks for the address to which a link to all data about its holder is mailed. Field: <c>linkEmail</c>.</summary>
public sealed record DataAskPage(IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors) : PageModel("Data saya")
{
    public override bool Refused => Errors.Count > 0;
}
