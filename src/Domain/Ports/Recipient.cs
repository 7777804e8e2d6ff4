using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Ports;

/// <summary>Whom a mail goes to, as its header shows them.</summary>
public sealed record Recipient(string Name, EmailAddress Email);
