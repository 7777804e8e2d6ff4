using HostingFunctions.Activities;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Http;

/// <summary>A stale link has a fresh one sent to the registered person, nobody else (design rule 4).</summary>
public sealed class FreshLinkFunction(
    Respond respond, StaleLinks stale, RequestLinks links, StepAssigner assigner, IRequestStore store, IOfficials officials, LinkIssuer issuer, LapseDates lapses, IMailer mailer,
    IOptions<LinkOptions> options, TimeProvider time)
{
    /// <summary>More than this many links to one thing within a day is somebody playing with the button.</summary>
    private const int MostLinksADay = 12;

    [Function("FreshLink")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "tautan/{token}")] HttpRequest http, string token, CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, Enum.GetValues<LinkPurpose>(), cancellation);
        if (opened is null)
        {
            return await stale.ShowAsync(http, null);
        }

        if (opened.Standing is LinkStanding.Done)
        {
            return await stale.ShowAsync(http, opened);
        }

        var earlier = opened.Request.Links
            .Where(link => link.Purpose == opened.Link.Purpose && link.StepKey == opened.Link.StepKey && link.Revision == opened.Link.Revision)
            .ToList();
        if (earlier.Count(link => IssuedAt(link) > time.GetUtcNow().AddDays(-1)) >= MostLinksADay)
        {
            return await respond.TellAsync(http, StatusCodes.Status429TooManyRequests, new MessagePage(
                "Tautan sudah terlalu sering dikirim", ["Gunakan tautan dalam email terakhir dari kami, atau hubungi Dinas Komunikasi dan Informatika."]));
        }

        if (opened.Link.Purpose != LinkPurpose.Review)
        {
            await SendToManagerAsync(opened, earlier.Count, cancellation);
        }
        else if (!await SendToHoldersAsync(opened, cancellation))
        {
            return await respond.TellAsync(http, StatusCodes.Status409Conflict, new MessagePage(
                "Belum ada pejabat yang bertugas",
                [
                    "Untuk langkah ini sedang tidak ada pejabat yang tercatat, sehingga tautan belum dapat dikirim. Permohonannya sendiri tidak berubah.",
                    "Hubungi Dinas Komunikasi dan Informatika supaya pejabatnya dicatat.",
                ]));
        }

        return await respond.TellAsync(http, StatusCodes.Status200OK, new MessagePage(
            "Tautan baru dikirim", ["Tautan baru sudah dikirim ke alamat email yang terdaftar. Buka email itu dan tekan tautan di dalamnya."]));
    }

    /// <summary>A link's age is in its expiry.</summary>
    private DateTimeOffset IssuedAt(Link link) =>
        link.ExpiresAt.AddDays(-(link.Purpose == LinkPurpose.Status ? options.Value.StatusDays : options.Value.ActionDays));

    /// <returns>False when nobody holds the role.</returns>
    private async Task<bool> SendToHoldersAsync(OpenedRequestLink opened, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (request, step) = (opened.Request, opened.Request.Step!);
        var holders = officials.Roster.Holders(step.Role, Wib.DateOf(now));
        if (holders.Count == 0)
        {
            return false;
        }

        // The link was stored together with its assignment.
        var assignment = request.AssignmentOf(step.Key, request.Header.Revision)!;
        await assigner.RefreshAsync(request, assignment, holders, now, cancellation);
        return true;
    }

    private async Task SendToManagerAsync(OpenedRequestLink opened, int earlier, CancellationToken cancellation)
    {
        var request = opened.Request;
        var fresh = issuer.Issue(request.Id, opened.Link.Purpose, opened.Link.Revision, request.Current.Form.ManagerEmail);
        await store.AppendAsync(new RequestChange(request.Id) { NewLinks = [fresh.Link] }, cancellation);
        var url = fresh.Url.AbsoluteUri;
        await mailer.SendAsync(
            opened.Link.Purpose switch
            {
                LinkPurpose.Confirm => FreshLinkMail.ToConfirm(request, url, lapses.Of(request), earlier),
                LinkPurpose.Revise => FreshLinkMail.ToRevise(request, url, lapses.Of(request), earlier),
                _ => FreshLinkMail.ToStatus(request, url, earlier),
            },
            cancellation);
    }
}
