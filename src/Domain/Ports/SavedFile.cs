namespace HostingFunctions.Domain.Ports;

/// <summary>What was stored of a file.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
public sealed record SavedFile(long Size, string Sha256);
