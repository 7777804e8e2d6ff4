using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>Something to which a mailbox has personal links.</summary>
/// <param name="Id">Of the request, hosted application or draft.</param>
public sealed record Holding(HoldingKind Kind, RequestId Id);
