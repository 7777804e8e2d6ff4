using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/masuk/{token}</c>: asks whoever opened the mailed link for the last four digits of their NIP.</summary>
public sealed record SignInLinkPage(string Token, IReadOnlyList<FieldError> Errors) : PageModel("Masuk ke meja kerja")
{
    public override bool Refused => Errors.Count > 0;
}
