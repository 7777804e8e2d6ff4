namespace HostingFunctions.Pages.Models;

/// <summary>The page after a submission: what happens next.</summary>
/// <param name="MaskedEmail">The manager's address, shortened, e.g. <c>b***@batam.go.id</c>.</param>
/// <param name="StatusUrl">The personal status page.</param>
public sealed record SubmittedPage(string Number, string MaskedEmail, string StatusUrl) : PageModel("Permohonan diterima");
