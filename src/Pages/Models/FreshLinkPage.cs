using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary>The form that asks for a fresh link, when it was filled in wrongly on the page that offers it.</summary>
/// <param name="Action">The address to which it is posted.</param>
/// <param name="Standing">Of the link in whose place a fresh one is asked for.</param>
public sealed record FreshLinkPage(string Action, LinkStanding Standing, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors)
    : PageModel("Tautan baru belum diminta")
{
    public override bool Refused => Errors.Count > 0;
}
