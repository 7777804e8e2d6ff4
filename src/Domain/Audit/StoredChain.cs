namespace HostingFunctions.Domain.Audit;

/// <summary>A chain as it is stored, to be judged.</summary>
/// <param name="Head">Null when there is none.</param>
public sealed record StoredChain(ChainId Id, IReadOnlyList<StoredEntry> Entries, TrailHead? Head);
