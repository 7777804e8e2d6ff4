using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Renewals;

/// <summary>A notice that would leave.</summary>
/// <param name="Stage">Its place in the ledger, e.g. <c>10-01</c>.</param>
public sealed record PlannedNotice(string Stage, Recipient To);
