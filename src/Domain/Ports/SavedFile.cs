using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Ports;

/// <summary>What was stored of a file.</summary>
/// <param name="Size">In bytes.</param>
public sealed record SavedFile(long Size, Sha256Hash Sha256);
