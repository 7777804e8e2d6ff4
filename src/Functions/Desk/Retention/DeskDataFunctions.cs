using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Retention;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary><c>Data pribadi</c>: the administrator answers whoever asks what is stored about them. The desk's trail knows that it was seen.</summary>
public sealed class DeskDataFunctions(DeskForm desk, Respond respond, PersonalArchive archive, IDeskTrail trail, TimeProvider time)
{
    private static readonly Dictionary<string, string> NothingTyped = [];

    [Function("DeskDataPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.DeskData)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(http, DeskAct.SeePersonalData, who => respond.PageAsync(new DeskDataPage(who, NothingTyped, [])), cancellation);

    [Function("SeePersonalData")]
    public Task<IResult> See(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.DeskData)] HttpRequest http, CancellationToken cancellation) =>
        desk.ActAsync(
            http, DeskAct.SeePersonalData,
            async (who, sent) =>
            {
                var form = FreshLinkRequest.Check(sent.Fields());
                if (!form.Passed)
                {
                    return await respond.RefuseAsync(http, new DeskDataPage(who, sent.Typed, form.Errors), form.Errors);
                }

                // Before anybody sees it.
                await trail.AddAsync(RetentionTrail.Seen(who, form.Value!.Email, time.GetUtcNow()), CancellationToken.None);
                return await archive.ServeAsync(http, form.Value.Email, showsNumbers: true, cancellation);
            },
            cancellation);
}
