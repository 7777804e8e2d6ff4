namespace HostingFunctions.Pages.Models;

/// <summary><c>GET /</c>: explains the service, and how to start a request or read its status.</summary>
public sealed record HomePage() : PageModel("Layanan Hosting Aplikasi")
{
    /// <summary>Whether everybody may see the register.</summary>
    public bool HasRegister { get; init; }
}
