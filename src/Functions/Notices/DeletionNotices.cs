using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>
/// After grace: asks the PA sub-coordinator, unless a list does (<see cref="DeletionList"/>), then the Kepala Bidang, and reports what they decided. It decides
/// nothing itself.
/// </summary>
public sealed class DeletionNotices(NoticeSender sender, QuestionNotices questions, IOfficials officials, ILogger<DeletionNotices> log) : IDueWork
{
    public IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today) => Due(application, today).Planned();

    /// <returns>False also while nobody holds the role to be asked, so that each sweep tries again.</returns>
    public async Task<bool> DoAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation)
    {
        var isDone = await sender.SendAllAsync(Due(application, today), cancellation);
        if (DeletionDates.DueOn(application, today) is null || Questions(application, today).Count > 0)
        {
            return isDone;
        }

        log.DeciderVacant(application.IsDeletionProposed ? Role.KepalaBidang : Role.SubKoordinatorPa, application.Number);
        return false;
    }

    private IEnumerable<OutgoingNotice> Due(RegisterRecord application, DateOnly today) =>
    [
        .. DeletionList.DayOf(application, today) is null ? Questions(application, today) : [],
        .. application.IsTelling(today) ? Outcomes(application, today) : [],
    ];

    private IReadOnlyList<OutgoingNotice> Questions(RegisterRecord application, DateOnly today) =>
        DeletionDates.DueOn(application, today) is { } due ? questions.Of(application, application.DeletionQuestion(), today, due) : [];

    private IEnumerable<OutgoingNotice> Outcomes(RegisterRecord application, DateOnly today)
    {
        var stage = $"deletion-outcome-{application.DeletionRound}";
        switch (application.Deletion)
        {
            case { Act: DeletionAct.Extended } extended:
                yield return new OutgoingNotice(
                    application, stage, application.Manager.Recipient(), NoticeNames.GraceExtended.ToManager(),
                    link => GraceExtendedMail.ToManager(application, extended, stage, link.Url), LinkPurpose.Renew);
                if (application.AgencyEmail is { } contact)
                {
                    yield return new OutgoingNotice(
                        application, stage, application.Head(contact), NoticeNames.GraceExtended.ToAgency(),
                        link => GraceExtendedMail.ToAgency(application, extended, contact, stage, link.Url), LinkPurpose.HostedApplication);
                }

                break;
            case { Act: DeletionAct.Agreed } agreed:
                yield return new OutgoingNotice(
                    application, stage, application.Manager.Recipient(), NoticeNames.Deleted.ToManager(),
                    _ => DeletedMail.ToManager(application, agreed, stage));
                if (application.AgencyEmail is { } head)
                {
                    yield return new OutgoingNotice(
                        application, stage, application.Head(head), NoticeNames.Deleted.ToAgency(),
                        _ => DeletedMail.ToAgency(application, agreed, head, stage));
                }

                foreach (var official in officials.Roster.Holders(Role.SubKoordinatorPa, today))
                {
                    yield return new OutgoingNotice(
                        application, stage, official.Recipient(), NoticeNames.Deleted.To(official),
                        _ => DeletedMail.ToOfficial(application, agreed, official, stage));
                }

                break;
        }
    }
}
