using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary>A link that opens nothing any more: the true state, and a way to have a fresh one sent to the registered person, nobody else.</summary>
/// <param name="Standing">Why it does not open.</param>
/// <param name="Purpose">What it was for.</param>
/// <param name="Decision">The decision that closed it, with who and when; null when none did.</param>
/// <param name="StepTitle">Of the step it was for; null when it was for none.</param>
/// <param name="HolderNow">Who holds the step or the request now, as people read it; null when nobody does.</param>
/// <param name="FreshLinkAction">Where a POST sends a fresh link; null when none can be sent.</param>
public sealed record StaleLinkPage(
    HostingRequest Request, LinkStanding Standing, LinkPurpose Purpose, Decision? Decision, string? StepTitle, string? HolderNow, string? FreshLinkAction)
    : PageModel("Tautan tidak berlaku lagi");
