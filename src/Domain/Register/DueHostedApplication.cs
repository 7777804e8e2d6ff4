using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>Says that something is due for a hosted application on a day. The record bears the same mark, unless a process died between the two or is at work there.</summary>
/// <param name="WrittenAt">When it was said.</param>
public sealed record DueHostedApplication(RequestId Id, DueMark Mark, DateTimeOffset WrittenAt);
