using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Notices;

/// <summary>For a change of hosting manager outside the renewal: asks the agency's head, then tells both managers.</summary>
public sealed class ManagerNotices(NoticeSender sender) : IDueWork
{
    public IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today) => Due(application, today).Planned();

    public Task<bool> DoAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation) =>
        sender.SendAllAsync(Due(application, today), cancellation);

    /// <summary>The ledger's row of the mail that asks the head; null when none was begun.</summary>
    public static Notice? AskedOf(HostedApplication application, ManagerChange change) => application.Notices.FirstOrDefault(
        notice => notice.Year == YearOf(change) && notice.Stage == AskedStage(change) && notice.Recipient == change.HeadEmail);

    private static int YearOf(ManagerChange change) => Wib.DateOf(change.AskedAt).Year;

    private static string AskedStage(ManagerChange change) => $"manager-asked-{change.Key}";

    private static IEnumerable<OutgoingNotice> Due(RegisterRecord application, DateOnly today)
    {
        if (application.ManagerChange is not { } change || !application.IsTelling(today) || application.DeletedAt is not null)
        {
            yield break;
        }

        var year = YearOf(change);
        if (change.IsWaiting)
        {
            var asked = AskedStage(change);
            yield return new OutgoingNotice(
                application, asked, application.Head(change.HeadEmail), NoticeNames.ManagerAsked,
                link => ManagerConfirmationMail.Compose(application, change, asked, link.Url), LinkPurpose.ChangeManager)
            { Scope = change.Scope, Year = year };
            yield break;
        }

        // After validity ends, the new manager must be able to renew at once. Before that, the next notice brings the link to renew.
        var purpose = application.StatusOn(today) == HostingStatus.Active ? LinkPurpose.HostedApplication : LinkPurpose.Renew;
        var stage = $"manager-changed-{change.Key}";
        yield return new OutgoingNotice(
            application, $"{stage}-former", change.Former!.Recipient(), NoticeNames.ToFormerManager,
            _ => ManagerChangedMail.ToFormer(application, change, stage))
        { Year = year };
        yield return new OutgoingNotice(
            application, stage, change.To.Recipient(), NoticeNames.ToNewManager,
            link => ManagerChangedMail.ToNew(application, change, stage, link.Url), purpose)
        { Year = year };
    }
}
