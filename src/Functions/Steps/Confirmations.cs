using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Steps;

/// <summary>
/// Asks the hosting manager to confirm what was filed: one mail for each revision, however often it is called. Whoever sent it from a draft of theirs gets
/// a copy.
/// </summary>
public sealed class Confirmations(DocumentIssuer documents, RequestMails mails, LinkIssuer links, LapseDates lapses)
{
    /// <returns>False when the mailbox refuses it for good.</returns>
    /// <inheritdoc cref="Deliveries.RequireAll" path="/exception"/>
    public async Task<bool> AskAsync(HostingRequest request, CancellationToken cancellation)
    {
        var (scope, manager) = (new LinkScope.Revision(request.Header.Revision), request.Current.Form.ManagerEmail);
        if (request is { IsFiledByManager: true, IsOpen: true })
        {
            var filed = await documents.WritePa17Async(request, cancellation);
            return (await mails.SendAsync(request, [.. CopyOf(request)], cancellation, filed)).RequireAll();
        }

        if (request.Header.State != RequestState.AwaitingConfirmation || mails.LeftBefore(request, LinkPurpose.Confirm, scope, manager))
        {
            return true;
        }

        var issued = await documents.WritePa17Async(request, cancellation);
        var confirm = links.Issue(request.Id, LinkPurpose.Confirm, scope, manager);
        var status = mails.Status(request);
        var mail = ConfirmationMail.Compose(request, confirm.Url, confirm.DisownUrl, status.Url, lapses.Of(request));
        return (await mails.SendAsync(request, [new RequestMail(mail, [confirm, status]), .. CopyOf(request)], cancellation, issued)).RequireAll();
    }

    private IEnumerable<RequestMail> CopyOf(HostingRequest request)
    {
        if (request.IsFiledByManager)
        {
            yield return mails.ToManager(request, status => FiledMail.Compose(request, status, null));
        }
        else if (request.Header.FiledBy is not null)
        {
            yield return new RequestMail(FiledMail.Compose(request, null, lapses.Of(request)), []);
        }
    }
}
