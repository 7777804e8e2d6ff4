using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary>A link to a hosted application that opens nothing although what it was for still stands, and a way to have a fresh one sent.</summary>
/// <param name="Number">The hosted application's.</param>
/// <param name="Standing">Why it does not open.</param>
/// <param name="Paragraphs">What that means and what to do; each is plain text.</param>
/// <param name="FreshLinkAction">Where a POST sends a fresh link.</param>
public sealed record StaleHostingLinkPage(string Title, string Number, LinkStanding Standing, IReadOnlyList<string> Paragraphs, string FreshLinkAction)
    : PageModel(Title);
