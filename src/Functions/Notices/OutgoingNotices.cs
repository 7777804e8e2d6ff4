using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Notices;

/// <summary>Works on several notices together.</summary>
internal static class OutgoingNotices
{
    /// <summary>Sends each notice. If one mail does not leave, the others are still sent.</summary>
    /// <returns>False when another process is sending one of them.</returns>
    /// <exception cref="MailNotSentException">At least one mail did not leave.</exception>
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
