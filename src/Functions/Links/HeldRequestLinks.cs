using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Links;

/// <summary>To open requests: for the hosting manager the status and what it waits for from them; for an official the step that waits for them.</summary>
public sealed class HeldRequestLinks(IRequestStore store, RequestLinks requests, LinkIssuer issuer, IOfficials officials, TimeProvider time) : IHeldLinks
{
    public HoldingKind Kind => HoldingKind.Request;

    public async Task<HeldLinks?> IssueAsync(EmailAddress holder, RequestId id, CancellationToken cancellation)
    {
        if (await store.FindAsync(id, cancellation) is not { IsOpen: true } request)
        {
            return null;
        }

        var manager = await requests.ManagerOfAsync(request, cancellation);
        List<IssuedLink> links =
        [
            .. (manager.Email == holder ? ForManager(request) : []).Concat(IsForOfficial(request, holder) ? [ForOfficial(request)] : [])
                .Select(link => issuer.Issue(id, link.Purpose, link.Scope, holder)),
        ];
        if (links.Count == 0)
        {
            return null;
        }

        await store.AppendOrThrowAsync(new RequestChange(id) { NewLinks = [.. links.Select(link => link.Link with { IsListed = true })] }, cancellation);
        return HeldLinks.To(request, links);
    }

    public Task DropAsync(RequestId id, IReadOnlyList<IssuedLink> links, CancellationToken cancellation) => store.AppendAsync(
        new RequestChange(id) { DroppedLinks = [.. links.Select(link => link.Link with { RowVersion = RowVersion.Any })] }, cancellation);

    private static IEnumerable<(LinkPurpose Purpose, LinkScope Scope)> ForManager(HostingRequest request)
    {
        var revision = new LinkScope.Revision(request.Header.Revision);
        return request.Header.State switch
        {
            RequestState.AwaitingConfirmation => [(LinkPurpose.Confirm, revision), (LinkPurpose.Status, revision)],
            RequestState.Returned => [(LinkPurpose.Revise, revision), (LinkPurpose.Status, revision)],
            _ => [(LinkPurpose.Status, revision)],
        };
    }

    private static (LinkPurpose Purpose, LinkScope Scope) ForOfficial(HostingRequest request) => (LinkPurpose.Review, new LinkScope.Step(request.Round!));

    /// <summary>A step that has not reached its official yet is about to be mailed.</summary>
    private bool IsForOfficial(HostingRequest request, EmailAddress holder) =>
        request.Assigned is { Round: var round } && request.HolderOf(round, officials.Roster, Wib.DateOf(time.GetUtcNow()), holder) is not null;
}
