using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>
/// Tells the PA sub-coordinator of mails that mailboxes refused for good: at most once a day, counted in storage before the mail leaves. What was not told,
/// because the process died or the mail server was away, is told the next day.
/// </summary>
public sealed class DroppedMailReport(
    IDroppedMails dropped, IOfficials officials, IAllowances allowances, IMailer mailer, TimeProvider time, ILogger<DroppedMailReport> log)
{
    public async Task SendAsync(CancellationToken cancellation)
    {
        var mails = await dropped.ListAsync(cancellation).OrderBy(mail => mail.At).ToListAsync(cancellation);
        if (mails.Count == 0)
        {
            return;
        }

        var today = Wib.DateOf(time.GetUtcNow());
        var holders = officials.Roster.Holders(Role.SubKoordinatorPa, today);
        if (holders.Count == 0)
        {
            log.RoleVacant(Role.SubKoordinatorPa, mails[0].Subject);
        }

        var isTold = false;
        foreach (var official in holders)
        {
            isTold |= await TellAsync(official, mails, today, cancellation);
        }

        foreach (var told in isTold ? mails : [])
        {
            await dropped.RemoveAsync(told, CancellationToken.None);
        }
    }

    private async Task<bool> TellAsync(Official official, IReadOnlyList<DroppedMail> mails, DateOnly today, CancellationToken cancellation)
    {
        Allowance[] once = [new($"dropped-mails\n{today:yyyy-MM-dd}\n{official.Email}", 1, TimeSpan.FromDays(2))];
        if (await allowances.TakeAsync(once, cancellation) is not null)
        {
            return false;
        }

        try
        {
            var refused = await mailer.SendAsync(DroppedMailsMail.Compose(mails, official, today), CancellationToken.None);
            return refused.Count == 0;
        }
        catch (IOException e)
        {
            log.DroppedMailsNotTold(e);
            if (e is MailNotSentException)
            {
                await allowances.ReturnAsync(once, CancellationToken.None);
            }

            return false;
        }
    }
}
