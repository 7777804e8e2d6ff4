using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Simulator.Service;

/// <summary>A mail that was handed to the mail server.</summary>
/// <param name="Refused">The recipients whose mailboxes refused it.</param>
public sealed record SentMail(Mail Mail, IReadOnlyList<Recipient> Refused);
