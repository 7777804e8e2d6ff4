using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Register;

/// <summary>Where a hosted application came from that no request brought into the register.</summary>
/// <param name="Content">Of the newest row: the same row again changes nothing.</param>
/// <param name="By">Name and office of who published it.</param>
public sealed record ImportMark(Sha256Hash Content, string By, DateTimeOffset At);
