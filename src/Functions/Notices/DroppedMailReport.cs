using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>
/// Tells the PA sub-coordinator of mails that mailboxes refused for good, or that came back: at most once a day. What was not told, because the process
/// died or the mail server was away, is told the next day.
/// </summary>
public sealed class DroppedMailReport(IDroppedMails dropped, IOfficials officials, DailyMails daily, TimeProvider time, ILogger<DroppedMailReport> log)
{
    public async Task SendAsync(CancellationToken cancellation)
    {
        var (all, now) = (await dropped.ListAllAsync(cancellation).OrderBy(mail => mail.At).ToListAsync(cancellation), time.GetUtcNow());
        foreach (var settled in all.Where(mail => mail.IsTold && !mail.IsOpenAt(now)))
        {
            await dropped.RemoveAsync(settled, cancellation);
        }

        var mails = all.Where(mail => !mail.IsTold).ToList();
        if (mails.Count == 0)
        {
            return;
        }

        var today = Wib.DateOf(now);
        var holders = officials.Roster.Holders(Role.SubKoordinatorPa, today);
        if (holders.Count == 0)
        {
            log.RoleVacant(Role.SubKoordinatorPa, mails[0].Subject);
        }

        var isTold = false;
        foreach (var official in holders)
        {
            isTold |= await daily.SendAsync("dropped-mails", official, today, DroppedMailsMail.Compose(mails, official, today), cancellation);
        }

        foreach (var told in isTold ? mails : [])
        {
            await dropped.UpdateAsync(told with { IsTold = true }, CancellationToken.None);
        }
    }
}
