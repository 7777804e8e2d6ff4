namespace HostingFunctions.Domain.Ports;

/// <summary>That a mail did not go to one of its recipients, and never will.</summary>
/// <param name="Code">As <see cref="Mails.Nondelivery.Code"/>; empty when it is not the mailbox that refuses, but its holder who asked for no mail.</param>
public sealed record Refusal(Recipient To, string Code);
