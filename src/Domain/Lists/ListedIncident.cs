using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Lists;

/// <summary>A disturbance of a hosted application: what figures are made from.</summary>
/// <param name="DoneAt">Null while it is not <c>Selesai</c>.</param>
public readonly record struct ListedIncident(IncidentKind Kind, DateTimeOffset At, DateTimeOffset? DoneAt)
{
    /// <summary>Oldest first.</summary>
    public static IReadOnlyList<ListedIncident> Of(HostedApplication application) =>
    [
        .. application.Incidents.Select(incident => new ListedIncident(
            incident.Kind, incident.At, application.ProgressOf(incident).FirstOrDefault(progress => progress.State == IncidentState.Selesai)?.At)),
    ];
}
