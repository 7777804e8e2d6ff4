using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>A step of a request that was seen past its due date.</summary>
public sealed record OverdueStep(RequestId Id, StepRound Round);
