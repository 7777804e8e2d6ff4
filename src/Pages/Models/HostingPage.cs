using HostingFunctions.Domain.Register;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/layanan/{token}</c>: a hosted application's status, dates and history; nothing to press.</summary>
/// <param name="Today">The day of the visit, in WIB.</param>
public sealed record HostingPage(Hosting Hosting, DateOnly Today) : PageModel("Layanan hosting");
