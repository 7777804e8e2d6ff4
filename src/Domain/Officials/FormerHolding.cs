using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Officials;

/// <summary>That a role was held in a period, by whom nobody knows any more: their personal data were destroyed.</summary>
/// <param name="Acting">See <see cref="Official"/>.</param>
public sealed record FormerHolding(Role Role, DateOnly From, DateOnly Until, string? Acting);
