namespace HostingFunctions.Domain.Requests;

/// <summary>A personal link, whether it still opens something, and when its mail began to leave.</summary>
/// <param name="Since">Null for a link of which the ledger of mails knows nothing.</param>
public sealed record StandingLink(Link Link, LinkStanding Standing, DateTimeOffset? Since = null);
