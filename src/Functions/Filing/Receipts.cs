using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Filing;

/// <summary>Issues receipts.</summary>
public sealed class Receipts(LinkIssuer links, IRequestStore store)
{
    /// <summary>For a request that is about to be stored, its link to be stored with it.</summary>
    public Receipt Issue(RequestChange filed) => Issue(filed.Header!, filed.Revision!.Form.ManagerEmail);

    /// <summary>For a request that is stored, its link with it.</summary>
    public async Task<Receipt> IssueAsync(HostingRequest request)
    {
        var receipt = Issue(request.Header, request.Current.Form.ManagerEmail);
        await store.AppendAsync(new RequestChange(request.Id) { NewLinks = [receipt.Status.Link] }, CancellationToken.None);
        return receipt;
    }

    private Receipt Issue(RequestHeader request, EmailAddress manager) =>
        new(request.Id, request.Number, links.Issue(request.Id, LinkPurpose.Status, new LinkScope.Revision(1), manager));
}
