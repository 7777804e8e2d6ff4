using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Notices;

/// <summary>
/// Sends the manager of an imported application the link to its page and asks for its PA-17: once a term to whoever is manager. One in doubt is sent again,
/// since the manager knows of the link from nowhere else.
/// </summary>
public sealed class ImportNotices(NoticeSender sender) : IDueWork
{
    private const string Stage = "imported";

    public IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today) => Due(application, today).Planned();

    public Task<bool> DoAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation) =>
        sender.SendAllAsync(Due(application, today), cancellation);

    private static IReadOnlyList<OutgoingNotice> Due(RegisterRecord application, DateOnly today) =>
        application.IsTelling(today) && application is { IsFormAwaited: true, PendingRenewal: null, DeletedAt: null }
            ?
            [
                new OutgoingNotice(
                    application, Stage, application.Manager.Recipient(), NoticeNames.Imported.ToManager(),
                    link => ImportedMail.Compose(application, Stage, link.Url), LinkPurpose.HostedApplication) { IsAwaited = true },
            ]
            : [];
}
