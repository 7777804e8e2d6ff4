using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="ActivityNames.ReceiveRequest"/>
public sealed class ReceiveRequest(IRequestStore store, Confirmations confirmations, LapseDates lapses)
{
    [Function(ActivityNames.ReceiveRequest)]
    public async Task<DateTimeOffset> Run([ActivityTrigger] RoundOfRequest round, CancellationToken cancellation)
    {
        var request = await store.LoadAsync(RequestId.Parse(round.RequestId), cancellation);
        await confirmations.AskAsync(request, cancellation);
        return LapseDates.EndOf(lapses.Of(request));
    }
}
