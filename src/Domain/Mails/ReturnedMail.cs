namespace HostingFunctions.Domain.Mails;

/// <summary>A message that came to the mailbox for mails that come back.</summary>
/// <param name="Kind">What it reports.</param>
/// <param name="Tag">The mail that it is about; null when it came to no address that we gave.</param>
/// <param name="Code">As <see cref="Nondelivery.Code"/>.</param>
public sealed record ReturnedMail(ReturnedKind Kind, BounceTag? Tag, string Code);
