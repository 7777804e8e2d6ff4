using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Retention;

/// <summary>A request or hosted application that is not destroyed while this stands, whatever the schedule says.</summary>
/// <param name="By">Name and office.</param>
public sealed record Hold(RequestId Id, string Number, string Reason, string By, DateTimeOffset At);
