using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>
/// The links to requests. Opening a link takes one storage request. A review of a renewal takes a second one, to read the form it is compared with, and so
/// does a manager's link once the application is hosted, to read who manages it now.
/// </summary>
public sealed class RequestLinks(IRequestStore store, IHostingRegister register, IOfficials officials, TimeProvider time) : LinkSource<OpenedRequestLink>
{
    /// <summary>Who manages the application now; see <see cref="OpenedRequestLink.Manager"/>.</summary>
    public async Task<HostingManager> ManagerOfAsync(HostingRequest request, CancellationToken cancellation) =>
        ManagerOf(request, await HostedAsync(request, cancellation));

    protected override async Task<OpenedRequestLink?> OpenAsync(
        LinkToken token, Sha256Hash hash, IReadOnlyList<LinkPurpose> purposes, CancellationToken cancellation)
    {
        if (await store.FindAsync(token.RequestId, cancellation) is not { } request || Find(request.Links, hash, purposes) is not { } link)
        {
            return null;
        }

        var now = time.GetUtcNow();
        var roster = officials.Roster;
        var hosted = link.Purpose == LinkPurpose.Review ? null : await HostedAsync(request, cancellation);
        var manager = ManagerOf(request, hosted);
        var standing = request.StandingOf(link, roster, now, manager.Email);
        var official = link.Purpose == LinkPurpose.Review && standing == LinkStanding.Live
            ? request.HolderOf(link.Round!, roster, Wib.DateOf(now), link.Holder)
            : null;
        return new OpenedRequestLink(request, link, token, standing)
        {
            Official = official,
            Manager = manager,
            ManagerEmails = hosted?.ManagerEmails ?? [],
            Before = official is not null && request.Header.FormBefore is { } before ? (await store.FindAsync(before, cancellation))?.Current : null,
        };
    }

    protected override Task<StoreOutcome> StoreAsync(RequestId id, Link touched, CancellationToken cancellation) =>
        store.AppendAsync(new RequestChange(id) { TouchedLink = touched }, cancellation);

    private async Task<RegisterRecord?> HostedAsync(HostingRequest request, CancellationToken cancellation)
    {
        var hosted = request.Header.State == RequestState.Hosted ? request.Id : request.Header.RenewalOf;
        return hosted is null ? null : await register.FindRecordAsync(hosted, cancellation);
    }

    private static HostingManager ManagerOf(HostingRequest request, RegisterRecord? hosted)
    {
        var filed = HostingManager.Of(request.Current.Form);
        return hosted is null || hosted.Manager.Email == filed.Email ? filed : hosted.Manager;
    }
}
