namespace HostingFunctions.Domain.Register;

/// <summary>An incident was taken to its next state. Only ever added, once for each state.</summary>
/// <param name="Incident">The key of the incident.</param>
/// <param name="Note">For the reporter; may be empty until it is done.</param>
/// <param name="By">Name and office.</param>
public sealed record IncidentProgress(string Incident, IncidentState State, string Note, string By, DateTimeOffset At);
