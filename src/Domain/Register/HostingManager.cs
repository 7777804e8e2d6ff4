using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Register;

/// <summary>Who represents the agency for a hosted application (<c>Pengelola Hosting</c>).</summary>
public sealed record HostingManager(string Name, IdNumber Id, EmailAddress Email, string Phone);
