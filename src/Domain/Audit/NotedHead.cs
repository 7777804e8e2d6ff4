using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Audit;

/// <summary>What a night knew of a chain: its last entry by then.</summary>
public sealed record NotedHead(long Seq, Sha256Hash Hash);
