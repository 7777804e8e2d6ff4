using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Ports;

/// <summary>A mail's recipient, as the mail header shows them.</summary>
public sealed record Recipient(string Name, EmailAddress Email);
