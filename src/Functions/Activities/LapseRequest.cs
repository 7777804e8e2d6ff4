using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Activities;

/// <inheritdoc cref="ActivityNames.LapseRequest"/>
public sealed class LapseRequest(IRequestStore store, LinkIssuer links, IMailer mailer, LapseDates lapses, TimeProvider time)
{
    [Function(ActivityNames.LapseRequest)]
    public async Task<bool> Run([ActivityTrigger] RoundOfRequest round, CancellationToken cancellation)
    {
        var request = await store.LoadAsync(round.RequestId, cancellation);
        if (request.Header.Revision == round.Revision && request.Header.State is (RequestState.AwaitingConfirmation or RequestState.Returned))
        {
            await store.AppendOrThrowAsync(request.Lapse(time.GetUtcNow()), cancellation);
        }
        else if (request.Header.State != RequestState.Lapsed)
        {
            return false;
        }

        var status = links.Issue(request.Id, LinkPurpose.Status, round.Revision, request.Current.Form.ManagerEmail);
        await store.AppendAsync(new RequestChange(request.Id) { NewLinks = [status.Link] }, cancellation);
        await mailer.SendAsync(LapsedMail.Compose(request, lapses.Of(request), status.Url.AbsoluteUri), cancellation);
        return true;
    }
}
