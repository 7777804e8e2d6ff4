using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Desk;

/// <summary><c>Pejabat</c>: who holds which role, and the proposal of a change, looked at before it is stored.</summary>
public sealed class OfficialFunctions(
    DeskForm desk, Respond respond, OfficialPages pages, RoleChanges changes, TableOfficials officials, IListing<ListedRequest> requests,
    IOptions<SiteOptions> site, TimeProvider time)
{
    [Function("OfficialsPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Officials)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.SeeOfficials,
            async who =>
            {
                var page = await pages.OfAsync(who, cancellation) with { Done = DeskForm.DoneBefore(http) };
                var key = DeskForm.QueryOf(http)(Paths.Holding);
                var changing = page.MayPropose ? page.Book!.Officials.FirstOrDefault(one => one.Key == key && !one.IsOverOn(page.Today)) : null;
                page = changing is null ? page : page with { Typed = OfficialForm.Of(changing) };
                return await respond.ShowAsync(http, page, () => RosterJson.Of(page));
            },
            cancellation);

    [Function("ProposeOfficial")]
    public Task<IResult> Propose(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.ProposeOfficial)] HttpRequest http,
        CancellationToken cancellation) =>
        desk.ActAsync(http, DeskAct.ManageOfficials, (who, sent) => ProposeAsync(http, who, sent), cancellation);

    private async Task<IResult> ProposeAsync(HttpRequest http, SignedIn who, Submission sent)
    {
        if (!officials.IsInForce)
        {
            return await RefuseAsync(http, who, sent, [new FieldError(string.Empty, OfficialMessages.InFile)]);
        }

        for (var race = 0; race < Stored.MostRaces; race++)
        {
            var book = await officials.ReadAsync(CancellationToken.None);
            var (now, fields) = (time.GetUtcNow(), sent.Fields());
            var check = OfficialForm.Check(fields, book, site.Value.EmailDomain, Wib.DateOf(now));
            if (!check.Passed)
            {
                return await RefuseAsync(http, who, sent, check.Errors);
            }

            var by = who.Offices.First(office => office.Role == Role.Administrator);
            var change = new RoleChange(RequestId.From(Guid.NewGuid()), check.Value!.Before, check.Value.After, by, now);
            var proposed = book.Propose(change);
            if (!OfficialForm.IsProposed(fields))
            {
                return await PreviewAsync(http, who, sent, proposed);
            }

            if (book.Waiting.FirstOrDefault(change.SaysTheSame) is { } same)
            {
                // The same form, sent twice, is one proposal.
                return same.By.Nip == by.Nip
                    ? Respond.SeeOther(http, Paths.After(Paths.Officials, DeskAct.ManageOfficials))
                    : await RefuseAsync(http, who, sent, [new FieldError(string.Empty, OfficialMessages.AlreadyProposed)]);
            }

            if (book.Waiting.Any(other => other.Before is { } held && held == change.Before))
            {
                return await RefuseAsync(http, who, sent, [new FieldError(string.Empty, OfficialMessages.OtherWaits)]);
            }

            if (await officials.StoreAsync(proposed))
            {
                await changes.FollowAsync();
                return Respond.SeeOther(http, Paths.After(Paths.Officials, DeskAct.ManageOfficials));
            }
        }

        throw new SubmissionUnderWayException();
    }

    private async Task<IResult> PreviewAsync(HttpRequest http, SignedIn who, Submission sent, OfficialsUpdate proposed)
    {
        var page = await pages.OfAsync(who, CancellationToken.None);
        var lines = await requests.ReadAsync(CancellationToken.None);
        var preview = RoleChangePreview.Of(proposed, page.Roster, lines, page.Today);
        return await respond.ShowAsync(
            http, page with { Typed = sent.Typed, Preview = preview }, () => RoleChangePreviewJson.Of(preview, page.Roster, page.Today));
    }

    private async Task<IResult> RefuseAsync(HttpRequest http, SignedIn who, Submission sent, IReadOnlyList<FieldError> errors) =>
        await respond.RefuseAsync(http, await pages.OfAsync(who, CancellationToken.None) with { Typed = sent.Typed, Errors = errors }, errors);
}
