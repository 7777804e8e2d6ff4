using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary>A link that no longer works: the current state, and a way to send a fresh link to the registered person only.</summary>
/// <param name="Standing">Why the link does not work.</param>
/// <param name="Purpose">What the link was for.</param>
/// <param name="Decision">The decision that closed it, with its official and time; null when none did, and for people who may not know.</param>
/// <param name="StepTitle">The title of the step that the link was for; null when it was for none.</param>
/// <param name="HolderNow">
/// The current holder of the step or the request, as people read them; null when there is none, and for people who may not know.
/// </param>
/// <param name="FreshLinkAction">Where a POST sends a fresh link; null when none can be sent.</param>
public sealed record StaleLinkPage(
    HostingRequest Request, LinkStanding Standing, LinkPurpose Purpose, Decision? Decision, string? StepTitle, string? HolderNow, string? FreshLinkAction)
    : PageModel("Tautan tidak berlaku lagi", Request.Header.Number)
{
    /// <summary>Whether the step that the link was for waits for somebody else now, to whom it was handed.</summary>
    public bool IsHandedOver { get; init; }

    /// <summary>Where what was filed may be corrected or withdrawn although the link is locked; null when it may not.</summary>
    public string? AmendUrl { get; init; }
}
