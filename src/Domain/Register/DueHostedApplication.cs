using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>
/// Says that something is due for a hosted application on a day. The record holds the same mark, unless a process died or is at work between the two writes.
/// </summary>
/// <param name="WrittenAt">When this row was written.</param>
public sealed record DueHostedApplication(RequestId Id, DueMark Mark, DateTimeOffset WrittenAt);
