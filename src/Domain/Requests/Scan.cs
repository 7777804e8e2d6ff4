using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Requests;

/// <summary>What the virus scanner said of a file that had come while it was away; never changed afterwards.</summary>
/// <param name="Virus">What was found, by the scanner's name for it; null when nothing was.</param>
public sealed record Scan(FileId File, DateTimeOffset At, string? Virus);
