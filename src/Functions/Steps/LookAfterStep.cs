using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="ActivityNames.LookAfterStep"/>
public sealed class LookAfterStep(
    IRequestStore store, StepHolders holders, StepAssigner assigner, StepReminder reminder, RenewalReceipt receipt, StepNews news,
    OfficeHours hours, TimeProvider time)
{
    [Function(ActivityNames.LookAfterStep)]
    public async Task<DateTimeOffset> Run([ActivityTrigger] StepOfRequest input, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var request = await store.LoadAsync(input, cancellation);
        if (!request.IsAt(input) || request.AssignmentOf(request.RoundOf(input)) is not { } assignment)
        {
            return hours.NextOpening(now);
        }

        var have = holders.Of(request, now).ToLookup(official => request.GivenAt(assignment, official.Email) is { } at ? Wib.DateOf(at) : (DateOnly?)null);
        var given = await assigner.HandOverAsync(request, assignment, have[null], now, cancellation);
        var reminded = hours.AreOn(now)
            ? await reminder.RemindAsync(request, assignment, [.. have.Where(since => since.Key < Wib.DateOf(now)).SelectMany(some => some)], now, cancellation)
            : [];

        var received = await receipt.SendWaitingAsync(request, cancellation);
        var told = await news.SendWaitingAsync(request, assignment, cancellation);

        // A mail that did not leave is tried again sooner, and holds up neither the others nor the decision.
        return given.Concat(reminded).Concat(received).Concat(told).TryAgainBy(hours.NextOpening(now));
    }
}
