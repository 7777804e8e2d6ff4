using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Register;

/// <summary>Reports of incidents.</summary>
public static class RegisterIncidents
{
    public static RegisterChange ReportIncident(this HostedApplication application, Incident incident)
    {
        application.Require(true, "report an incident of");
        var entry = new HistoryEntry(incident.At, incident.By, $"Melaporkan {incident.Kind.Text()}", incident.What);
        return application.Change(application.Record.TellingOn(Wib.DateOf(incident.At)), entry) with { NewIncident = incident };
    }
}
