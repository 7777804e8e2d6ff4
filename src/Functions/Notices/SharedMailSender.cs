using HostingFunctions.Bounces;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>
/// Sends a mail about several things to one person: it is entered in its ledger before it leaves, then sent, then marked. One that is known to have left is not
/// sent again. One of which nobody knows leaves again, under the same Message-Id: none is lost.
/// </summary>
public sealed class SharedMailSender(
    ISharedMails ledger, IMailer mailer, ReturnedMails returned, TimeProvider time, ILogger<SharedMailSender> log)
{
    /// <summary>So many fit in a row of the ledger.</summary>
    private const int MostAbout = 4000;

    /// <param name="about">What the desk shows beside each if it does not arrive.</param>
    /// <returns>False while it waits, or another process is at it: call again later.</returns>
    public async Task<bool> SendAsync(Mail mail, IEnumerable<Holding> about, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var entry = new SharedMail(mail.Announces, mail.To[0].Email, mail.Subject, now) { About = [.. about.Take(MostAbout)] };
        var earlier = await ledger.FindAsync(entry.Key, cancellation);
        if (earlier is { IsSettled: true })
        {
            return true;
        }

        return earlier?.IsUnderWayAt(now) is not true
            && await ledger.StoreAsync(entry with { RowVersion = earlier?.RowVersion }, cancellation) is { } claimed
            && await SendAsync(mail with { Ledger = claimed.Key }, claimed);
    }

    /// <summary>Forgets what nobody asks for any more.</summary>
    public Task ClearAsync(CancellationToken cancellation) => ledger.ClearAsync(time.GetUtcNow() - SharedMail.Remembered, cancellation);

    /// <summary>From here on nothing is cancelled midway.</summary>
    private async Task<bool> SendAsync(Mail mail, SharedMail claimed)
    {
        try
        {
            var refused = await mailer.SendAsync(mail, CancellationToken.None);
            if (refused is [var refusal, ..])
            {
                claimed = claimed with { State = NoticeState.Refused, Undelivered = new Nondelivery(time.GetUtcNow(), refusal.Code) };
                await returned.EnterAsync(claimed);
            }
            else
            {
                claimed = claimed with { State = NoticeState.Sent };
            }
        }
        catch (IOException e)
        {
            log.MailWaits(e, mail.Announces);
            claimed = e is MailNotSentException ? claimed with { State = NoticeState.Waiting } : claimed;
        }

        await MarkAsync(claimed with { At = time.GetUtcNow() });
        return claimed.IsSettled;
    }

    /// <summary>It may have come back before it is marked.</summary>
    private async Task MarkAsync(SharedMail mail)
    {
        for (var race = 0; race < Stored.MostRaces && await ledger.StoreAsync(mail, CancellationToken.None) is null; race++)
        {
            if (await ledger.FindAsync(mail.Key, CancellationToken.None) is not { } now)
            {
                return;
            }

            mail = mail with { Undelivered = now.Undelivered ?? mail.Undelivered, RowVersion = now.RowVersion };
        }
    }
}
