using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="ActivityNames.ReturnRequest"/>
public sealed class ReturnRequest(IRequestStore store, RequestMails mails, LinkIssuer links, LapseDates lapses)
{
    [Function(ActivityNames.ReturnRequest)]
    public async Task<DateTimeOffset> Run([ActivityTrigger] RoundOfRequest round, CancellationToken cancellation)
    {
        var request = await store.LoadAsync(RequestId.Parse(round.RequestId), cancellation);
        var answerBy = lapses.Of(request);
        var revision = request.RevisionOf(round.Revision);
        var (scope, manager) = (new LinkScope.Revision(revision), request.Current.Form.ManagerEmail);
        if (request.Header.State == RequestState.Returned && request.Header.Revision == revision
            && !mails.LeftBefore(request, LinkPurpose.Revise, scope, manager))
        {
            var refusal = request.RefusalOf(revision)!;
            var revise = links.Issue(request.Id, LinkPurpose.Revise, scope, manager);
            var status = mails.Status(request);
            var mail = ReturnedMail.Compose(request, refusal, revise.Url, status.Url, answerBy);
            (await mails.SendAsync(request, [new RequestMail(mail, [revise, status])], cancellation)).RequireAll();
        }

        return LapseDates.EndOf(answerBy);
    }
}
