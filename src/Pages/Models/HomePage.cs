namespace HostingFunctions.Pages.Models;

/// <summary><c>GET /</c>: what this is, start a request, read the status of one.</summary>
public sealed record HomePage() : PageModel("Layanan Hosting Aplikasi");
