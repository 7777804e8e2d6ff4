using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Notices;

/// <summary>A notice that would leave.</summary>
/// <param name="Year">With the stage and the recipient, its place in the ledger.</param>
/// <param name="Stage">E.g. <c>10-01</c>.</param>
public sealed record PlannedNotice(int Year, string Stage, Recipient To);
