using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>A promise to scan a file that came while the scanner was away.</summary>
/// <param name="Request">The request that names it.</param>
/// <param name="At">When the act that names it was to be stored.</param>
public sealed record UnscannedFile(RequestId Request, FileId File, DateTimeOffset At);
