using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>Sends the notices before validity ends and during grace, to the hosting manager and the agency's head contact (sop.md part 3).</summary>
public sealed class RenewalNotices(NoticeSender sender, RenewalStages stages, IOfficials officials, ILogger<RenewalNotices> log) : IDueWork
{
    /// <summary>The ledger stage of the mail that says that the manager's mailbox refuses mail. There is one a term.</summary>
    private const string Unreachable = "unreachable";

    public IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today) => Due(application, today).Planned();

    public async Task<bool> DoAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation)
    {
        var states = new List<NoticeState>();
        MailNotSentException? failure = null;
        foreach (var notice in Due(application, today))
        {
            try
            {
                var state = await sender.SendAsync(notice, cancellation);
                states.Add(state);
                if (state == NoticeState.Refused && notice.To.Email == application.Manager.Email)
                {
                    states.AddRange(await TellOfficialsAsync(application, today, cancellation));
                }
            }
            catch (MailNotSentException e)
            {
                // A full mailbox must not keep the mail from the other recipient.
                failure = e;
            }
        }

        return failure is null ? !states.Contains(NoticeState.Claimed) : throw failure;
    }

    private IEnumerable<OutgoingNotice> Due(RegisterRecord application, DateOnly today)
    {
        if (stages.StageOn(application, today) is not { } stage)
        {
            yield break;
        }

        var name = NoticeNames.Renewal(stage.DateIn(application.TermYear));
        yield return new OutgoingNotice(
            application, stage.Key, application.Manager.Recipient(), name.ToManager(),
            link => RenewalNoticeMail.ToManager(application, stage, today, link.Url, link.UrlFor(LinkPurpose.ChangeManager)), LinkPurpose.Renew);
        if (application.AgencyEmail is { } head)
        {
            yield return new OutgoingNotice(
                application, stage.Key, application.Head(head), name.ToAgency(),
                link => RenewalNoticeMail.ToAgency(application, head, stage, today, link.Url, link.UrlFor(LinkPurpose.ChangeManager)),
                LinkPurpose.HostedApplication);
        }
    }

    private async Task<IReadOnlyList<NoticeState>> TellOfficialsAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation)
    {
        var holders = officials.Roster.Holders(Role.SubKoordinatorPa, today);
        if (holders.Count == 0)
        {
            log.RoleVacant(Role.SubKoordinatorPa, application.Number);
        }

        var states = new List<NoticeState>();
        foreach (var official in holders)
        {
            states.Add(await sender.SendAsync(
                new OutgoingNotice(
                    application, Unreachable, official.Recipient(), NoticeNames.UnreachableManager(official),
                    _ => UnreachableManagerMail.Compose(application, official)),
                cancellation));
        }

        return states;
    }
}
