using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Wakeups;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="ActivityNames.LapseRequest"/>
public sealed class LapseRequest(IRequestStore store, RequestMails mails, LapseDates lapses, Unconfirmed unconfirmed, ListWriter lists, TimeProvider time)
{
    [Function(ActivityNames.LapseRequest)]
    public async Task<LapseAnswer> Run([ActivityTrigger] RoundOfRequest round, CancellationToken cancellation)
    {
        var request = await store.LoadAsync(RequestId.Parse(round.RequestId), cancellation);
        var isCurrent = request.Header.Revision == request.RevisionOf(round.Revision);
        if (isCurrent && request.Header.State is (RequestState.AwaitingConfirmation or RequestState.Returned))
        {
            // The timer was set by the calendar of its day; what counts is the date that the page shows now.
            var end = LapseDates.EndOf(lapses.Of(request));
            if (end > time.GetUtcNow())
            {
                return LapseAnswer.NotBefore(end);
            }

            await unconfirmed.PromiseAsync(request, end, cancellation);
            await store.AppendOrThrowAsync(request.Lapse(time.GetUtcNow()), cancellation);
        }
        else if (request.Header.State != RequestState.Lapsed)
        {
            return LapseAnswer.Answered;
        }

        await lists.WriteOrPromiseAsync(request.Id);
        await mails.SendToManagerAsync(request, statusUrl => LapsedMail.Compose(request, lapses.Of(request), statusUrl), cancellation);
        return LapseAnswer.Lapsed;
    }
}
