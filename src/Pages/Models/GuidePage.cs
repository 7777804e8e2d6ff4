namespace HostingFunctions.Pages.Models;

/// <summary><c>GET /panduan</c>: the user guide.</summary>
public sealed record GuidePage() : PageModel("Panduan Layanan Hosting Aplikasi");
