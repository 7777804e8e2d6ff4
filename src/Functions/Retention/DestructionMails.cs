using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Notices;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Settings;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Retention;

/// <summary>Tells those who may confirm a list of what is due that it waits.</summary>
public sealed class DestructionMails(IOfficials officials, SharedMailSender mails, IOptions<SiteOptions> site, TimeProvider time)
{
    /// <summary>Safe to repeat.</summary>
    /// <returns>Whether nobody is left to tell; false while the mail server is away.</returns>
    public async Task<bool> SendAsync(Destruction list, CancellationToken cancellation)
    {
        var (today, page) = (Wib.DateOf(time.GetUtcNow()), Paths.Under(site.Value.Root, Paths.Destruction).AbsoluteUri);
        var holders = Rights.Table[DeskAct.ConfirmDestruction].SelectMany(role => officials.Roster.Holders(role, today));
        var isTold = true;
        foreach (var official in holders.DistinctBy(official => official.Email))
        {
            isTold &= await mails.SendAsync(DestructionMail.Compose(list, official, page, today), [], cancellation);
        }

        return isTold;
    }
}
