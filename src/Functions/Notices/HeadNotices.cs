using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Notices;

/// <summary>Asks the agency's head to confirm their address: once in a term, while they have not.</summary>
public sealed class HeadNotices(NoticeSender sender, QuestionNotices questions) : IDueWork
{
    public IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today) => Due(application, today).Planned();

    /// <returns>False also while the mailbox, which has confirmed nothing, got as many first mails of late as it may.</returns>
    public async Task<bool> DoAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation)
    {
        try
        {
            return await sender.SendAllAsync(Due(application, today), cancellation);
        }
        catch (MailNotSentException e) when (e.InnerException is LimitReachedException)
        {
            return false;
        }
    }

    private IReadOnlyList<OutgoingNotice> Due(RegisterRecord application, DateOnly today) =>
        application.IsTelling(today) && application is { DeletedAt: null, HeadAddress.IsConfirmed: false }
            ? questions.Of(application, application.HeadQuestion(), today)
            : [];
}
