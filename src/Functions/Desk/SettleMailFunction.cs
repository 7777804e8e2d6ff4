using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary>
/// Somebody looked after mails that did not arrive. What came meanwhile stays; the page that follows shows it.
/// </summary>
public sealed class SettleMailFunction(
    DeskForm desk, UndeliveredMails undelivered, IListing<ListedRequest> requests, IListing<ListedApplication> applications, IDeskTrail trail,
    TimeProvider time)
{
    [Function("SettleMail")]
    public Task<IResult> Settle(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.SettleMail)] HttpRequest http, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.SettleMail,
            async (who, sent) =>
            {
                var mark = sent.Fields().Tidied(SettleForm.MarkField);
                var all = await undelivered.ListAsync(await requests.ReadAsync(cancellation), await applications.ReadAsync(cancellation), cancellation);
                if (all.FirstOrDefault(one => one.Mark == mark) is { } settled)
                {
                    await trail.AddAsync(MailTrail.Settled(who, settled, time.GetUtcNow()), CancellationToken.None);
                    await undelivered.SettleAsync(settled);
                }

                return Respond.SeeOther(http, Paths.Desk);
            },
            cancellation);
}
