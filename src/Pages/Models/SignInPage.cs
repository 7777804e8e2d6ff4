using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/masuk</c>: asks an official for the address to which a link to sign in is mailed. Fields: <see cref="SignInRequest"/>.</summary>
public sealed record SignInPage(IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors) : PageModel("Masuk untuk petugas")
{
    public override bool Refused => Errors.Count > 0;
}
