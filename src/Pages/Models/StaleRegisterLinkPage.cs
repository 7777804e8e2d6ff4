using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary>A link to a hosted application that opens nothing although what it was for still stands, and a way to have a fresh one sent.</summary>
/// <param name="Number">The hosted application's.</param>
/// <param name="Standing">Why it does not open.</param>
/// <param name="Why">The same in words: what that means and what to do.</param>
/// <param name="FreshLinkAction">Where a POST sends a fresh link.</param>
public sealed record StaleRegisterLinkPage(string Number, LinkStanding Standing, MessagePage Why, string FreshLinkAction) : PageModel(Why.Title);
