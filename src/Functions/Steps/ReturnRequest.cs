using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="ActivityNames.ReturnRequest"/>
public sealed class ReturnRequest(IRequestStore store, LinkIssuer links, IMailer mailer, LapseDates lapses)
{
    [Function(ActivityNames.ReturnRequest)]
    public async Task<DateTimeOffset> Run([ActivityTrigger] RoundOfRequest round, CancellationToken cancellation)
    {
        var request = await store.LoadAsync(RequestId.Parse(round.RequestId), cancellation);
        var answerBy = lapses.Of(request);
        if (request.Header.State == RequestState.Returned && request.Header.Revision == round.Revision)
        {
            var refusal = request.Decisions.Single(decision => decision.Revision == round.Revision && decision.Answer == Answer.Tidak);
            var manager = request.Current.Form.ManagerEmail;
            var revise = links.Issue(request.Id, LinkPurpose.Revise, new LinkScope.Revision(round.Revision), manager);
            var status = links.Issue(request.Id, LinkPurpose.Status, new LinkScope.Revision(round.Revision), manager);
            await store.AppendOrThrowAsync(new RequestChange(request.Id) { NewLinks = [revise.Link, status.Link] }, cancellation);
            await mailer.SendAsync(ReturnedMail.Compose(request, refusal, revise.Url, status.Url, answerBy), cancellation);
        }

        return LapseDates.EndOf(answerBy);
    }
}
