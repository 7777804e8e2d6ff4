using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>For a change of hosting manager outside the renewal: asks the agency's head, or else the PA sub-coordinator, then tells the managers.</summary>
public sealed class ManagerNotices(NoticeSender sender, IOfficials officials, ILogger<ManagerNotices> log) : IDueWork
{
    public IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today) => Due(application, today).Planned();

    /// <summary>The ledger's row of the mail that asks the head; null when none was begun.</summary>
    public static Notice? AskedOf(HostedApplication application, ManagerChange change) => application.Notices.FirstOrDefault(
        notice => notice.Year == YearOf(change) && notice.Stage == AskedStage(change) && notice.Recipient == change.HeadEmail);

    /// <returns>False also while nobody may decide, so that each sweep looks again.</returns>
    public async Task<bool> DoAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation)
    {
        var isDone = await sender.SendAllAsync(Due(application, today), cancellation);
        if (ManagerDates.DueOn(application, today) is null || Asked(application, today).Any())
        {
            return isDone;
        }

        log.DeciderVacant(Role.SubKoordinatorPa, application.Number);
        return false;
    }

    private IEnumerable<OutgoingNotice> Due(RegisterRecord application, DateOnly today) =>
        application.ManagerChange is not { } change || application.DeletedAt is not null ? []
        : application.IsForOfficial() ? Questions(application, change, today)
        : !application.IsTelling(today) ? []
        : change.IsWaiting ? [ToHead(application, change, change.HeadEmail!)]
        : Outcome(application, change, today);

    private IEnumerable<Official> Asked(RegisterRecord application, DateOnly today) =>
        officials.Roster.Holders(Role.SubKoordinatorPa, today).Where(application.MayDecide);

    private IEnumerable<OutgoingNotice> Questions(RegisterRecord application, ManagerChange change, DateOnly today)
    {
        if (ManagerDates.DueOn(application, today) is not { } due)
        {
            return [];
        }

        var stage = $"manager-decision-{change.Key}-{due:yyyy-MM-dd}";
        return Asked(application, today).Select(official => new OutgoingNotice(
            application, stage, official.Recipient(), NoticeNames.ManagerDecision(due).To(official),
            link => ManagerDecisionMail.Compose(application, change, official, stage, link.Url), LinkPurpose.ManagerDecision)
        { Scope = change.Scope, Year = YearOf(change) });
    }

    private static OutgoingNotice ToHead(RegisterRecord application, ManagerChange change, EmailAddress head)
    {
        var stage = AskedStage(change);
        return new OutgoingNotice(
            application, stage, application.Head(head), NoticeNames.ManagerAsked,
            link => ManagerConfirmationMail.Compose(application, change, head, stage, link.Url), LinkPurpose.ChangeManager)
        { Scope = change.Scope, Year = YearOf(change) };
    }

    private static IEnumerable<OutgoingNotice> Outcome(RegisterRecord application, ManagerChange change, DateOnly today)
    {
        if (change.RefusedAt is not null)
        {
            var refused = $"manager-refused-{change.Key}";
            yield return new OutgoingNotice(
                application, refused, application.Manager.Recipient(), NoticeNames.ManagerRefused.ToManager(),
                _ => ManagerRefusedMail.Compose(application, change, refused))
            { Year = YearOf(change) };
            yield break;
        }

        // After validity ends, the new manager must be able to renew at once. Before that, the next notice brings the link to renew.
        var purpose = application.StatusOn(today) == HostingStatus.Active ? LinkPurpose.HostedApplication : LinkPurpose.Renew;
        var stage = $"manager-changed-{change.Key}";
        yield return new OutgoingNotice(
            application, $"{stage}-former", change.Former!.Recipient(), NoticeNames.ToFormerManager,
            _ => ManagerChangedMail.ToFormer(application, change, stage))
        { Year = YearOf(change) };
        yield return new OutgoingNotice(
            application, stage, change.To.Recipient(), NoticeNames.ToNewManager,
            link => ManagerChangedMail.ToNew(application, change, stage, link.Url), purpose)
        { Year = YearOf(change) };
    }

    private static string AskedStage(ManagerChange change) => $"manager-asked-{change.Key}";

    private static int YearOf(ManagerChange change) => Wib.DateOf(change.AskedAt).Year;
}
