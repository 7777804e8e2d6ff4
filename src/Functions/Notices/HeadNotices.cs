using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Notices;

/// <summary>Asks the agency's head to confirm their address: once in a term, while they have not.</summary>
public sealed class HeadNotices(NoticeSender sender) : IDueWork
{
    private const string Stage = "head-asked";

    public IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today) => Due(application, today).Planned();

    public Task<bool> DoAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation) =>
        sender.SendAllAsync(Due(application, today), cancellation);

    private static IEnumerable<OutgoingNotice> Due(RegisterRecord application, DateOnly today)
    {
        if (application.IsTelling(today) && application is { DeletedAt: null, HeadAddress: { IsConfirmed: false } address })
        {
            yield return new OutgoingNotice(
                application, Stage, application.Head(address.Email), NoticeNames.HeadAsked,
                link => HeadConfirmationMail.Compose(application, address, Stage, link.Url), LinkPurpose.ConfirmHead);
        }
    }
}
