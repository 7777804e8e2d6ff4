using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary>A link to a hosted application that no longer works although its purpose is still open, and a way to send a fresh one.</summary>
/// <param name="Number">The hosted application's number.</param>
/// <param name="Standing">Why the link does not work.</param>
/// <param name="Why">The same in words: what it means and what to do.</param>
/// <param name="FreshLinkAction">Where a POST sends a fresh link.</param>
public sealed record StaleRegisterLinkPage(string Number, LinkStanding Standing, MessagePage Why, string FreshLinkAction) : PageModel(Why.Title);
