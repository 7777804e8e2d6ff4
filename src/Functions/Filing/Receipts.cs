using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Site;

namespace HostingFunctions.Filing;

/// <summary>Issues receipts.</summary>
public sealed class Receipts(LinkIssuer links, IRequestStore store)
{
    /// <summary>Issues a receipt for a request that is not stored yet. The caller stores the link together with the request.</summary>
    public Receipt Issue(RequestChange filed) => Issue(filed.Header!, filed.Revision!.Form.ManagerEmail);

    /// <summary>Issues a receipt for a stored request that came once more. However often it comes, one link issued so lives.</summary>
    /// <exception cref="SubmissionUnderWayException">Too many of the same came at once.</exception>
    public async Task<Receipt> IssueAgainAsync(HostingRequest request)
    {
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            var receipt = Issue(request.Header, request.Current.Form.ManagerEmail);
            if (await store.AppendAsync(request.AnswerAgain(receipt.Status.Link), CancellationToken.None) == StoreOutcome.Stored)
            {
                return receipt;
            }

            request = await store.LoadAsync(request.Id, CancellationToken.None);
        }

        throw new SubmissionUnderWayException();
    }

    private Receipt Issue(RequestHeader request, EmailAddress manager) =>
        new(request.Id, request.Number, links.Issue(request.Id, LinkPurpose.Status, new LinkScope.Revision(1), manager));
}
