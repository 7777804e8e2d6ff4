using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Ports;

/// <summary>What is known about a file after it was stored.</summary>
/// <param name="Size">In bytes.</param>
public sealed record SavedFile(long Size, Sha256Hash Sha256);
