using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Register;

/// <summary>Reports of disturbances.</summary>
public static class HostingIncidents
{
    public static HostingChange ReportIncident(this Hosting hosting, Incident incident)
    {
        hosting.Require(true, "report an incident of");
        var entry = new HistoryEntry(incident.At, incident.By, $"Melaporkan {incident.Kind.Text()}", incident.What);
        return hosting.Change(hosting.Record.TellingOn(Wib.DateOf(incident.At)), entry) with { NewIncident = incident };
    }
}
