using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Wakeups;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="ActivityNames.LapseRequest"/>
public sealed class LapseRequest(IRequestStore store, PersonalLinks links, IMailer mailer, LapseDates lapses, Unconfirmed unconfirmed, TimeProvider time)
{
    [Function(ActivityNames.LapseRequest)]
    public async Task<bool> Run([ActivityTrigger] RoundOfRequest round, CancellationToken cancellation)
    {
        var request = await store.LoadAsync(RequestId.Parse(round.RequestId), cancellation);
        if (request.Header.Revision == round.Revision && request.Header.State is (RequestState.AwaitingConfirmation or RequestState.Returned))
        {
            await unconfirmed.PromiseAsync(request, LapseDates.EndOf(lapses.Of(request)), cancellation);
            await store.AppendOrThrowAsync(request.Lapse(time.GetUtcNow()), cancellation);
        }
        else if (request.Header.State != RequestState.Lapsed)
        {
            return false;
        }

        var statusUrl = await links.ToStatusAsync(request, round.Revision, cancellation);
        await mailer.SendAsync(LapsedMail.Compose(request, lapses.Of(request), statusUrl), cancellation);
        return true;
    }
}
