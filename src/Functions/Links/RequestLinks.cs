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
    protected override async Task<OpenedRequestLink?> OpenAsync(
        LinkToken token, Sha256Hash hash, IReadOnlyList<LinkPurpose> purposes, CancellationToken cancellation)
    {
        if (await store.FindAsync(token.RequestId, cancellation) is not { } request || Find(request.Links, hash, purposes) is not { } link)
        {
            return null;
        }

        var now = time.GetUtcNow();
        var roster = officials.Roster;
        var manager = link.Purpose == LinkPurpose.Review ? HostingManager.Of(request.Current.Form) : await ManagerAsync(request, cancellation);
        var standing = request.StandingOf(link, roster, now, manager.Email);
        var official = link.Purpose == LinkPurpose.Review && standing == LinkStanding.Live
            ? roster.Holder(request.Step!.Role, Wib.DateOf(now), link.Holder)
            : null;
        return new OpenedRequestLink(request, link, token, standing)
        {
            Official = official,
            Manager = manager,
            Before = official is not null && request.Header.FormBefore is { } before ? (await store.FindAsync(before, cancellation))?.Current : null,
        };
    }

    protected override Task<StoreOutcome> StoreAsync(RequestId id, Link touched, CancellationToken cancellation) =>
        store.AppendAsync(new RequestChange(id) { TouchedLink = touched }, cancellation);

    private async Task<HostingManager> ManagerAsync(HostingRequest request, CancellationToken cancellation)
    {
        var filed = HostingManager.Of(request.Current.Form);
        var hosted = request.Header.State == RequestState.Hosted ? request.Id : request.Header.RenewalOf;
        var now = hosted is null ? null : (await register.FindRecordAsync(hosted, cancellation))?.Manager;
        return now is null || now.Email == filed.Email ? filed : now;
    }
}
