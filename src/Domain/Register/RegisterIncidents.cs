using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Register;

/// <summary>Reports of incidents, and what the PA sub-coordinator makes of them (ours).</summary>
public static class RegisterIncidents
{
    public static RegisterChange ReportIncident(this HostedApplication application, Incident incident)
    {
        application.Require(true, "report an incident of");
        var entry = new HistoryEntry(incident.At, incident.By, $"Melaporkan {incident.Kind.Text()}", incident.What)
        {
            Fact = new Fact(FactKind.IncidentReported) { Incident = incident.Key, IncidentKind = incident.Kind },
        };
        return application.Change(application.Record.TellingOn(Wib.DateOf(incident.At)), entry) with { NewIncident = incident };
    }

    /// <param name="by">Name and office.</param>
    public static RegisterChange WorkIncident(
        this HostedApplication application, Incident incident, IncidentState state, string note, string by, DateTimeOffset at)
    {
        application.Require(application.NextStatesOf(incident).Contains(state), "work an incident of");
        var entry = new HistoryEntry(at, by, $"Laporan {incident.Kind.Text()} {Tanggal.Moment(incident.At)}: {state.Word()}", note)
        {
            Fact = new Fact(FactKind.IncidentWorked) { Incident = incident.Key, IncidentKind = incident.Kind, IncidentState = state },
        };
        return application.Change(application.Record.TellingOn(Wib.DateOf(at)), entry) with
        {
            NewProgress = new IncidentProgress(incident.Key, state, note, by, at),
        };
    }

    /// <summary>Oldest first.</summary>
    public static IReadOnlyList<IncidentProgress> ProgressOf(this HostedApplication application, Incident incident) =>
        [.. application.Progress.Where(progress => progress.Incident == incident.Key)];

    /// <summary>Null while nobody has taken it up.</summary>
    public static IncidentState? StateOf(this HostedApplication application, Incident incident) =>
        application.ProgressOf(incident).Select(progress => (IncidentState?)progress.State).Max();

    /// <summary>It goes forward only, and may be done at once.</summary>
    public static IReadOnlyList<IncidentState> NextStatesOf(this HostedApplication application, Incident incident) =>
        application.Record.DeletedAt is not null ? []
        : application.StateOf(incident) is { } state ? [.. Enum.GetValues<IncidentState>().Where(next => next > state)]
        : Enum.GetValues<IncidentState>();

    /// <summary>Whether anything is left to do about it.</summary>
    public static bool IsOpen(this HostedApplication application, Incident incident) => application.NextStatesOf(incident).Count > 0;

    /// <summary>
    /// Whom to tell what becomes of a report. One of an earlier version names no address: its reporter is known only where it was the manager, who still is.
    /// </summary>
    /// <returns>Null when nobody can be told.</returns>
    public static EmailAddress? ReporterOf(this RegisterRecord application, Incident incident) =>
        incident.Email
        ?? (application.ManagerAt(incident.At) == application.Manager && application.Manager.Name == incident.By ? application.Manager.Email : null);
}
