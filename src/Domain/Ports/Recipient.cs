using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Ports;

public sealed record Recipient(string Name, EmailAddress Email);
