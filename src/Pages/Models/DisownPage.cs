using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/bukan-saya/{token}</c>: whoever got the first mail reports that the request is not theirs.</summary>
public sealed record DisownPage(HostingRequest Request, string Token, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors)
    : PageModel("Bukan permohonan saya", AboutText.Of(Request))
{
    public override bool Refused => Errors.Count > 0;
}
