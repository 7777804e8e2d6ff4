using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Filing;

/// <summary>Issues receipts.</summary>
public sealed class Receipts(LinkIssuer links, IRequestStore store)
{
    /// <summary>Issues a receipt for a request that is not stored yet. The caller stores the link together with the request.</summary>
    public Receipt Issue(RequestChange filed) => Issue(filed.Header!, filed.Revision!.Form.ManagerEmail);

    /// <summary>Issues a receipt for a stored request, and stores the link.</summary>
    public async Task<Receipt> IssueAsync(HostingRequest request)
    {
        var receipt = Issue(request.Header, request.Current.Form.ManagerEmail);
        await store.AppendAsync(new RequestChange(request.Id) { NewLinks = [receipt.Status.Link] }, CancellationToken.None);
        return receipt;
    }

    private Receipt Issue(RequestHeader request, EmailAddress manager) =>
        new(request.Id, request.Number, links.Issue(request.Id, LinkPurpose.Status, new LinkScope.Revision(1), manager));
}
