using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Pages.Models;

/// <summary>The page after a submission: what happens next.</summary>
/// <param name="MaskedEmail">The manager's address, shortened, e.g. <c>b***@batam.go.id</c>.</param>
/// <param name="StatusUrl">The personal status page.</param>
/// <param name="Lapse">The last day to confirm; null when the hosting manager filed it, so that it waits for nobody's confirmation.</param>
public sealed record SubmittedPage(string Number, string MaskedEmail, string StatusUrl, DueDate? Lapse) : PageModel("Permohonan diterima", Number);
