using HostingFunctions.Domain.Register;

namespace HostingFunctions.Desk;

/// <summary>A reported disturbance, as JSON for programs.</summary>
internal sealed record IncidentJson(string Key, string Kind, string What, DateTimeOffset? Since, string By, DateTimeOffset At, bool IsOpen)
{
    public static IncidentJson Of(HostedApplication application, Incident incident) => new(
        incident.Key, incident.Kind.ToString(), incident.What, incident.Since, incident.By, incident.At, application.IsOpen(incident));
}
