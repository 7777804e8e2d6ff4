using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Notices;

/// <summary>A change of hosting manager outside the renewal: asks the agency's head, then tells both managers.</summary>
public sealed class ManagerNotices(NoticeSender sender) : IDueWork
{
    public IEnumerable<PlannedNotice> Plan(HostingRecord hosting, DateOnly today) => Due(hosting, today).Planned();

    public Task<bool> DoAsync(HostingRecord hosting, DateOnly today, CancellationToken cancellation) => sender.SendAllAsync(Due(hosting, today), cancellation);

    private static IEnumerable<OutgoingNotice> Due(HostingRecord hosting, DateOnly today)
    {
        if (hosting.ManagerChange is not { } change || !hosting.IsTelling(today) || hosting.DeletedAt is not null)
        {
            yield break;
        }

        var year = Wib.DateOf(change.AskedAt).Year;
        if (change.IsWaiting)
        {
            var asked = $"manager-asked-{change.Key}";
            yield return new OutgoingNotice(
                hosting, asked, hosting.Head(change.HeadEmail), NoticeNames.ManagerAsked,
                link => ManagerConfirmationMail.Compose(hosting, change, asked, link.Url), LinkPurpose.ChangeManager)
            { Scope = change.Scope, Year = year };
            yield break;
        }

        // After validity the new manager must be able to renew at once; before, the next notice brings the way to it.
        var purpose = hosting.StatusOn(today) == HostingStatus.Active ? LinkPurpose.Hosting : LinkPurpose.Renew;
        var stage = $"manager-changed-{change.Key}";
        yield return new OutgoingNotice(
            hosting, $"{stage}-former", change.Former!.Recipient(), NoticeNames.ToFormerManager,
            _ => ManagerChangedMail.ToFormer(hosting, change, stage))
        { Year = year };
        yield return new OutgoingNotice(
            hosting, stage, change.To.Recipient(), NoticeNames.ToNewManager,
            link => ManagerChangedMail.ToNew(hosting, change, stage, link.Url), purpose)
        { Year = year };
    }
}
