using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="ActivityNames.ReceiveRequest"/>
public sealed class ReceiveRequest(IRequestStore store, DocumentIssuer documents, LinkIssuer links, IMailer mailer, LapseDates lapses)
{
    [Function(ActivityNames.ReceiveRequest)]
    public async Task<DateTimeOffset> Run([ActivityTrigger] RoundOfRequest round, CancellationToken cancellation)
    {
        var request = await store.LoadAsync(RequestId.Parse(round.RequestId), cancellation);
        var answerBy = lapses.Of(request);
        if (request.Header.State == RequestState.AwaitingConfirmation)
        {
            var issued = await documents.WritePa17Async(request, cancellation);
            var manager = request.Current.Form.ManagerEmail;
            var confirm = links.Issue(request.Id, LinkPurpose.Confirm, new LinkScope.Revision(round.Revision), manager);
            var status = links.Issue(request.Id, LinkPurpose.Status, new LinkScope.Revision(round.Revision), manager);
            await store.AppendOrThrowAsync(issued with { NewLinks = [confirm.Link, status.Link] }, cancellation);
            await mailer.SendAsync(ConfirmationMail.Compose(request, confirm.Url, confirm.DisownUrl, status.Url, answerBy), cancellation);
        }

        return LapseDates.EndOf(answerBy);
    }
}
