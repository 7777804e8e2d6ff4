using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>After grace: asks the PA sub-coordinator, then the Kepala Bidang, and tells what they decided. Decides nothing.</summary>
public sealed class DeletionNotices(NoticeSender sender, IOfficials officials, ILogger<DeletionNotices> log) : IDueWork
{
    public IEnumerable<PlannedNotice> Plan(HostingRecord hosting, DateOnly today) => Due(hosting, today).Planned();

    /// <returns>False also while nobody holds the role that must be asked, so that each sweep looks at it again.</returns>
    public async Task<bool> DoAsync(HostingRecord hosting, DateOnly today, CancellationToken cancellation)
    {
        var isDone = await sender.SendAllAsync(Due(hosting, today), cancellation);
        if (DeletionDates.DueOn(hosting, today) is null || Asked(hosting, today).Count > 0)
        {
            return isDone;
        }

        log.DeciderVacant(hosting.IsDeletionProposed ? Role.KepalaBidang : Role.SubKoordinatorPa, hosting.Number);
        return false;
    }

    private IEnumerable<OutgoingNotice> Due(HostingRecord hosting, DateOnly today) =>
        [.. Questions(hosting, today), .. hosting.IsTelling(today) ? Outcomes(hosting, today) : []];

    private IReadOnlyList<Official> Asked(HostingRecord hosting, DateOnly today) => hosting.IsDeletionProposed
        ? [.. officials.Roster.Holders(Role.KepalaBidang, today).Where(hosting.MayAgree)]
        : officials.Roster.Holders(Role.SubKoordinatorPa, today);

    private IEnumerable<OutgoingNotice> Questions(HostingRecord hosting, DateOnly today)
    {
        if (DeletionDates.DueOn(hosting, today) is not { } due)
        {
            return [];
        }

        var stage = $"deletion-{hosting.DeletionRound}-{due:yyyy-MM-dd}";
        return Asked(hosting, today).Select(official => hosting.IsDeletionProposed
            ? new OutgoingNotice(
                hosting, stage, official.Recipient(), NoticeNames.DeletionConsent(due).To(official),
                link => DeletionConsentMail.Compose(hosting, hosting.Deletion!, official, stage, link.Url), LinkPurpose.DeletionConsent)
            { Scope = hosting.DeletionScope }
            : new OutgoingNotice(
                hosting, stage, official.Recipient(), NoticeNames.DeletionQuestion(due).To(official),
                link => DeletionQuestionMail.Compose(hosting, official, stage, link.Url), LinkPurpose.Deletion)
            { Scope = hosting.DeletionScope });
    }

    private IEnumerable<OutgoingNotice> Outcomes(HostingRecord hosting, DateOnly today)
    {
        var stage = $"deletion-outcome-{hosting.DeletionRound}";
        switch (hosting.Deletion)
        {
            case { Act: DeletionAct.Extended } extended:
                yield return new OutgoingNotice(
                    hosting, stage, hosting.Manager.Recipient(), NoticeNames.GraceExtended.ToManager(),
                    link => GraceExtendedMail.ToManager(hosting, extended, stage, link.Url), LinkPurpose.Renew);
                if (hosting.HeadEmail is { } contact)
                {
                    yield return new OutgoingNotice(
                        hosting, stage, hosting.Head(contact), NoticeNames.GraceExtended.ToAgency(),
                        link => GraceExtendedMail.ToAgency(hosting, extended, contact, stage, link.Url), LinkPurpose.Hosting);
                }

                break;
            case { Act: DeletionAct.Agreed } agreed:
                yield return new OutgoingNotice(
                    hosting, stage, hosting.Manager.Recipient(), NoticeNames.Deleted.ToManager(), _ => DeletedMail.ToManager(hosting, agreed, stage));
                if (hosting.HeadEmail is { } head)
                {
                    yield return new OutgoingNotice(
                        hosting, stage, hosting.Head(head), NoticeNames.Deleted.ToAgency(), _ => DeletedMail.ToAgency(hosting, agreed, head, stage));
                }

                foreach (var official in officials.Roster.Holders(Role.SubKoordinatorPa, today))
                {
                    yield return new OutgoingNotice(
                        hosting, stage, official.Recipient(), NoticeNames.Deleted.To(official),
                        _ => DeletedMail.ToOfficial(hosting, agreed, official, stage));
                }

                break;
        }
    }
}
