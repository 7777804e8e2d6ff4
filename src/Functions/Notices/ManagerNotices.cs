using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>For a change of hosting manager outside the renewal: asks the agency's head, or else the PA sub-coordinator, then tells the managers.</summary>
public sealed class ManagerNotices(NoticeSender sender, QuestionNotices questions, ILogger<ManagerNotices> log) : IDueWork
{
    public IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today) => Due(application, today).Planned();

    /// <returns>False also while nobody may decide, so that each sweep looks again.</returns>
    public async Task<bool> DoAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation)
    {
        var isDone = await sender.SendAllAsync(Due(application, today), cancellation);
        if (ManagerDates.DueOn(application, today) is null || Questions(application, application.ManagerChange!, today).Count > 0)
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
        : change.IsWaiting ? questions.Of(application, application.ManagerQuestion(change), today)
        : Outcome(application, change, today);

    private IReadOnlyList<OutgoingNotice> Questions(RegisterRecord application, ManagerChange change, DateOnly today) =>
        ManagerDates.DueOn(application, today) is { } due ? questions.Of(application, application.ManagerQuestion(change), today, due) : [];

    private static IEnumerable<OutgoingNotice> Outcome(RegisterRecord application, ManagerChange change, DateOnly today)
    {
        if (change.RefusedAt is not null)
        {
            var refused = $"manager-refused-{change.Key}";
            yield return new OutgoingNotice(
                application, refused, application.Manager.Recipient(), NoticeNames.ManagerRefused.ToManager(),
                _ => ManagerRefusedMail.Compose(application, change, refused))
            { Year = change.Year };
            yield break;
        }

        // After validity ends, the new manager must be able to renew at once. Before that, the next notice brings the link to renew.
        var purpose = application.StatusOn(today) == HostingStatus.Active ? LinkPurpose.HostedApplication : LinkPurpose.Renew;
        var stage = $"manager-changed-{change.Key}";
        yield return new OutgoingNotice(
            application, $"{stage}-former", change.Former!.Recipient(), NoticeNames.ToFormerManager,
            _ => ManagerChangedMail.ToFormer(application, change, stage))
        { Year = change.Year };
        yield return new OutgoingNotice(
            application, stage, change.To.Recipient(), NoticeNames.ToNewManager,
            link => ManagerChangedMail.ToNew(application, change, stage, link.Url), purpose)
        { Year = change.Year };
    }
}
