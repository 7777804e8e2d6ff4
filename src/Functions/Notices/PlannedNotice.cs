using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Notices;

/// <summary>A notice that a sweep would send.</summary>
/// <param name="Year">Its key in the ledger, together with the stage and the recipient.</param>
/// <param name="Stage">E.g. <c>10-01</c>.</param>
/// <param name="IsAwaited">See <see cref="OutgoingNotice.IsAwaited"/>.</param>
public sealed record PlannedNotice(int Year, string Stage, Recipient To, bool IsAwaited);
