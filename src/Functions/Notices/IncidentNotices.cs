using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>
/// Tells the PA sub-coordinator about a report, tells the manager that it arrived (duty 3), and tells the reporter what becomes of it.
/// </summary>
public sealed class IncidentNotices(IHostingRegister register, NoticeSender sender, IOfficials officials, ILogger<IncidentNotices> log) : IDueWork
{
    /// <summary>Empty: notices about a report leave at once, and the record does not contain reports.</summary>
    public IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today) => [];

    public async Task<bool> DoAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation)
    {
        if (!application.IsTelling(today) || await register.FindAsync(application.Id, cancellation) is not { } whole)
        {
            return true;
        }

        var incidents = whole.Incidents.Where(incident => Wib.DateOf(incident.At) > application.SettledOn).ToList();
        var isDone = await sender.SendAllAsync(
            [.. incidents.SelectMany(incident => Of(application, incident, today)), .. ToReporters(application, whole)], cancellation);
        if (incidents.Count == 0 || officials.Roster.Holders(Role.SubKoordinatorPa, today).Count > 0)
        {
            return isDone;
        }

        log.RoleVacant(Role.SubKoordinatorPa, application.Number);
        return false;
    }

    private IEnumerable<OutgoingNotice> Of(RegisterRecord application, Incident incident, DateOnly today)
    {
        var (year, stage) = (Wib.DateOf(incident.At).Year, $"incident-{incident.Key}");
        foreach (var official in officials.Roster.Holders(Role.SubKoordinatorPa, today))
        {
            yield return new OutgoingNotice(
                application, stage, official.Recipient(), NoticeNames.Report(incident).To(official),
                _ => IncidentMail.ToOfficial(application, incident, official, stage))
            { Year = year };
        }

        // Whoever took over since did not report it, and has nothing to do about it.
        var manager = application.ManagerAt(incident.At);
        yield return new OutgoingNotice(
            application, $"{stage}-received", manager.Recipient(), NoticeNames.ReceiptOf(incident).ToManager(),
            _ => IncidentMail.ToManager(application, incident, manager, stage))
        { Year = year };
    }

    private static IEnumerable<OutgoingNotice> ToReporters(RegisterRecord application, HostedApplication whole)
    {
        foreach (var progress in whole.Progress.Where(progress => Wib.DateOf(progress.At) > application.SettledOn))
        {
            var incident = whole.Incidents.Single(incident => incident.Key == progress.Incident);
            if (application.ReporterOf(incident) is { } reporter)
            {
                var stage = $"incident-{incident.Key}-{progress.State.Word()}";
                yield return new OutgoingNotice(
                    application, stage, new Recipient(incident.By, reporter), NoticeNames.Progress(incident, progress.State),
                    _ => IncidentProgressMail.Compose(application, incident, progress, reporter, stage))
                { Year = Wib.DateOf(incident.At).Year, IsAwaited = true };
            }
        }
    }
}
