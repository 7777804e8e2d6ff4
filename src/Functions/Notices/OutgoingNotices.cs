using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Notices;

/// <summary>Several mails at once.</summary>
internal static class OutgoingNotices
{
    /// <summary>Sends each; one that does not leave keeps nothing from the others.</summary>
    /// <returns>False when one of them is in another process's hands.</returns>
    /// <exception cref="MailNotSentException">At least one did not leave.</exception>
    public static async Task<bool> SendAllAsync(this NoticeSender sender, IEnumerable<OutgoingNotice> notices, CancellationToken cancellation)
    {
        var isDone = true;
        MailNotSentException? failure = null;
        foreach (var notice in notices)
        {
            try
            {
                isDone &= await sender.SendAsync(notice, cancellation) != NoticeState.Claimed;
            }
            catch (MailNotSentException e)
            {
                failure = e;
            }
        }

        return failure is null ? isDone : throw failure;
    }

    public static IEnumerable<PlannedNotice> Planned(this IEnumerable<OutgoingNotice> notices) =>
        notices.Select(notice => new PlannedNotice(notice.Year, notice.Stage, notice.To));
}
