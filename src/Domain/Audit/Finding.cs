namespace HostingFunctions.Domain.Audit;

/// <summary>Something wrong with a trail, and where.</summary>
/// <param name="Chain">Null for what is wrong with a night.</param>
/// <param name="Where">The row's key, or the place in the chain, or the night.</param>
public sealed record Finding(FindingKind Kind, ChainId? Chain, string Where);
