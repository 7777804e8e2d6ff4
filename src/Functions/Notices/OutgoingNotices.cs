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
        var (states, failure) = await sender.SendEachAsync(notices, cancellation);
        return failure is null ? !states.Contains(NoticeState.Claimed) : throw failure;
    }

    /// <summary>Sends each notice. If one mail does not leave, the others are still sent.</summary>
    /// <returns>What became of those that left or are refused for good, and why another did not leave; null when none stayed behind.</returns>
    public static async Task<(IReadOnlyList<NoticeState> States, MailNotSentException? Failure)> SendEachAsync(
        this NoticeSender sender, IEnumerable<OutgoingNotice> notices, CancellationToken cancellation)
    {
        var (states, failure) = (new List<NoticeState>(), (MailNotSentException?)null);
        foreach (var notice in notices)
        {
            try
            {
                states.Add(await sender.SendAsync(notice, cancellation));
            }
            catch (MailNotSentException e)
            {
                failure = e;
            }
        }

        return (states, failure);
    }

    public static IEnumerable<PlannedNotice> Planned(this IEnumerable<OutgoingNotice> notices) =>
        notices.Select(notice => new PlannedNotice(notice.Year, notice.Stage, notice.To, notice.IsAwaited));
}
