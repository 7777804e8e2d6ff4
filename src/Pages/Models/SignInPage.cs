using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/masuk</c>: asks an official for the address to which a link to sign in is mailed. Fields: <see cref="SignInRequest"/>.</summary>
public sealed record SignInPage(IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldError> Errors) : PageModel("Masuk untuk petugas")
{
    /// <summary>Where to sign in with an account of an OpenID Connect provider; null when there is none.</summary>
    public string? OpenId { get; init; }

    public override bool Refused => Errors.Count > 0;
}
