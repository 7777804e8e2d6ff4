namespace HostingFunctions.Domain.Officials;

/// <summary>One act on the officials: as they become, and its entry. Both are stored or neither.</summary>
/// <param name="Entry">Null for what is no act of anybody, such as that a mail left.</param>
public sealed record OfficialsUpdate(OfficialsBook Book, OfficialsEntry? Entry);
