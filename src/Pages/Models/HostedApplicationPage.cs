using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/layanan/{token}</c>: a hosted application's status, dates and history; no form.</summary>
/// <param name="Today">The day of the visit, in WIB.</param>
public sealed record HostedApplicationPage(HostedApplication Application, DateOnly Today) : PageModel("Layanan hosting", AboutText.Of(Application.Record))
{
    /// <summary>The token for links to the application's forms; null for a page without them.</summary>
    public string? Token { get; init; }

    /// <summary>Whether the token also opens the renewal.</summary>
    public bool MayRenew { get; init; }
}
