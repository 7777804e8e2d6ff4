using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="ActivityNames.ReceiveRequest"/>
public sealed class ReceiveRequest(IRequestStore store, DocumentIssuer documents, RequestMails mails, LinkIssuer links, LapseDates lapses)
{
    [Function(ActivityNames.ReceiveRequest)]
    public async Task<DateTimeOffset> Run([ActivityTrigger] RoundOfRequest round, CancellationToken cancellation)
    {
        var request = await store.LoadAsync(RequestId.Parse(round.RequestId), cancellation);
        var answerBy = lapses.Of(request);
        var (scope, manager) = (new LinkScope.Revision(round.Revision), request.Current.Form.ManagerEmail);
        if (request.Header.State == RequestState.AwaitingConfirmation && !mails.LeftBefore(request, LinkPurpose.Confirm, scope, manager))
        {
            var issued = await documents.WritePa17Async(request, cancellation);
            var confirm = links.Issue(request.Id, LinkPurpose.Confirm, scope, manager);
            var status = mails.Status(request);
            var mail = ConfirmationMail.Compose(request, confirm.Url, confirm.DisownUrl, status.Url, answerBy);
            (await mails.SendAsync(request, [new RequestMail(mail, [confirm, status])], cancellation, issued)).RequireAll();
        }

        return LapseDates.EndOf(answerBy);
    }
}
