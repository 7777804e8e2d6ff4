using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>Issues personal links and stores them, so that they are live before a mail carries them.</summary>
public sealed class PersonalLinks(IRequestStore store, LinkIssuer links)
{
    /// <summary>Issues a link to the request's status for the hosting manager.</summary>
    /// <returns>The address of the link.</returns>
    public async Task<string> ToStatusAsync(HostingRequest request, int revision, CancellationToken cancellation)
    {
        var status = links.Issue(request.Id, LinkPurpose.Status, new LinkScope.Revision(revision), request.Current.Form.ManagerEmail);
        await store.AppendOrThrowAsync(new RequestChange(request.Id) { NewLinks = [status.Link] }, cancellation);
        return status.Url;
    }

    /// <summary>Issues a link to the step for each official, with one audit entry each.</summary>
    /// <param name="change">A change to store together with the links.</param>
    /// <param name="unsent">Whether the links count only once their mails have left (<see cref="Link.IsUnsent"/>).</param>
    public async Task<IReadOnlyList<(Official Official, IssuedLink Link)>> ToReviewAsync(
        RequestChange change, Assignment assignment, IEnumerable<Official> officials, Func<Official, AuditEntry> audit, CancellationToken cancellation,
        bool unsent = false)
    {
        List<(Official Official, IssuedLink Link)> issued =
            [.. officials.Select(official => (official, links.Issue(change.Id, LinkPurpose.Review, new LinkScope.Step(assignment.Round), official.Email)))];
        await store.AppendOrThrowAsync(
            change with
            {
                NewLinks = [.. issued.Select(pair => pair.Link.Link with { IsUnsent = unsent })],
                Audit = [.. issued.Select(pair => audit(pair.Official))],
            },
            cancellation);
        return issued;
    }
}
