using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Steps;

/// <summary>Asks the hosting manager to confirm what was filed: one mail for each revision, however often it is called.</summary>
public sealed class Confirmations(DocumentIssuer documents, RequestMails mails, LinkIssuer links, LapseDates lapses)
{
    /// <returns>False when the mailbox refuses it for good.</returns>
    /// <inheritdoc cref="Deliveries.RequireAll" path="/exception"/>
    public async Task<bool> AskAsync(HostingRequest request, CancellationToken cancellation)
    {
        var (scope, manager) = (new LinkScope.Revision(request.Header.Revision), request.Current.Form.ManagerEmail);
        if (request.Header.State != RequestState.AwaitingConfirmation || mails.LeftBefore(request, LinkPurpose.Confirm, scope, manager))
        {
            return true;
        }

        var issued = await documents.WritePa17Async(request, cancellation);
        var confirm = links.Issue(request.Id, LinkPurpose.Confirm, scope, manager);
        var status = mails.Status(request);
        var mail = ConfirmationMail.Compose(request, confirm.Url, confirm.DisownUrl, status.Url, lapses.Of(request));
        return (await mails.SendAsync(request, [new RequestMail(mail, [confirm, status])], cancellation, issued)).RequireAll();
    }
}
