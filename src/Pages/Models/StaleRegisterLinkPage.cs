using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary>A link to a hosted application that no longer works, and a way to send a fresh one. It names nobody.</summary>
/// <param name="Number">The hosted application's.</param>
/// <param name="Standing">Why the link does not work.</param>
/// <param name="Why">The same in words: what that means and what to do.</param>
/// <param name="State">How the application stands, with its date.</param>
/// <param name="FreshLinkAction">Where a POST sends a fresh link; null when none can be sent.</param>
public sealed record StaleRegisterLinkPage(string Number, LinkStanding Standing, MessagePage Why, string State, string? FreshLinkAction)
    : PageModel(Why.Title, Number);
