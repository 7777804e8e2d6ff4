using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Simulator.Service;

/// <summary>A mail that the mail server was handed.</summary>
/// <param name="Refused">Whose mailboxes it refused.</param>
public sealed record SentMail(Mail Mail, IReadOnlyList<Recipient> Refused);
