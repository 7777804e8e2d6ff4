using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>The page of one request at the desk, which its acts show again.</summary>
public sealed class RequestFilePages(IRequestStore store, RequestLinks links, RequestPages pages, IOfficials officials, IRetention retention, TimeProvider time)
{
    /// <summary>The request of an address; null when there is none.</summary>
    public async Task<HostingRequest?> FindAsync(string id, CancellationToken cancellation) =>
        RequestId.TryParse(id) is { } read ? await store.FindAsync(read, cancellation) : null;

    /// <summary>Reads the trail, of a renewal the form in force before it, and of what is hosted who manages it now.</summary>
    public async Task<RequestFilePage> OfAsync(SignedIn who, HostingRequest request, CancellationToken cancellation)
    {
        var before = request.Header.FormBefore is { } form ? (await store.FindAsync(form, cancellation))?.Current : null;
        var manager = await links.ManagerOfAsync(request, cancellation);
        return new RequestFilePage(who, request, await store.ReadAuditAsync(request.Id, cancellation), LinksOf(request, manager.Email))
        {
            Hold = (await retention.FindAsync(cancellation)).HoldOf(request.Id, request.Header.RenewalOf),
            Handling = pages.HandlingOf(request),
            Lapse = pages.LapseOf(request),
            MayTake = request.Step is null ? [] : request.MayTake(officials.Roster, Wib.DateOf(time.GetUtcNow())),
            IsHolder = request.Holders(officials.Roster, Wib.DateOf(time.GetUtcNow())).Any(holder => holder.Email == who.Email),
            Changes = before is null ? null : Pa17Comparison.Between(before, request.Current),
        };
    }

    /// <summary>Those that are of use first, then the newest.</summary>
    private IReadOnlyList<StandingLink> LinksOf(HostingRequest request, EmailAddress manager)
    {
        var (roster, now) = (officials.Roster, time.GetUtcNow());
        var links =
            from link in request.Links
            let mail = request.Deliveries.FirstOrDefault(delivery => delivery.Links.Contains(link.TokenHash))
            let standing = request.StandingOf(link, roster, now, manager)
            orderby standing == LinkStanding.Live descending, mail?.Begun descending, link.ExpiresAt descending
            select new StandingLink(link, standing, mail?.Begun);
        return [.. links];
    }
}
