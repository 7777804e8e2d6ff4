using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Officials;

/// <summary>What was done to the officials, and who held what before: kept for ever beside them.</summary>
/// <param name="Change">As it was after the act; null for the first filling.</param>
public sealed record OfficialsEntry(HistoryEntry Entry, RoleChange? Change);
