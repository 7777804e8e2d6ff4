using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Telemetry;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="ActivityNames.OpenStep"/>
public sealed class OpenStep(
    IRequestStore store, DocumentIssuer documents, StepHolders holders, StepAssigner assigner, RenewalReceipt receipt, StepNews news,
    LateOpenings late, WorkingCalendar calendar, OfficeHours hours, TimeProvider time, ILogger<OpenStep> log)
{
    [Function(ActivityNames.OpenStep)]
    public async Task<DateTimeOffset> Run([ActivityTrigger] StepOfRequest input, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var request = await store.LoadAsync(input, cancellation);
        if (request.IsAt(input))
        {
            await late.MeasureAsync(request, now, cancellation);
            await documents.IssuePa17Async(request, cancellation);
            var step = request.Procedure[input.StepKey];
            var stored = request.Assigned;
            var assignment = stored ?? new Assignment(step.Key, request.Header.Revision, calendar.Due(Wib.DateOf(now), step.WorkingDays), now);
            if (stored is null && assignment.Due.YearsWithoutCalendar is { Count: > 0 } years)
            {
                log.DueWithoutCalendar(step.Key, request.Header.Number, assignment.Due.Date, string.Join(", ", years));
            }

            var given = await assigner.AssignAsync(request, assignment, stored is null, HoldersOf(request, now), now, cancellation);
            given.RequireOne();
            var received = await receipt.SendWaitingAsync(request, cancellation);
            var told = await news.SendAsync(request, assignment, cancellation);
            return given.Concat(received).Concat(told).TryAgainBy(hours.NextOpening(now));
        }

        return hours.NextOpening(now);
    }

    /// <exception cref="InvalidOperationException">Nobody holds the role. The activity is retried until somebody does.</exception>
    private IReadOnlyList<Official> HoldersOf(HostingRequest request, DateTimeOffset now) => holders.Of(request, now) is { Count: > 0 } some
        ? some
        : throw new InvalidOperationException($"Nobody holds the role {request.Step!.Role}: name a holder where Officials__Source says.");
}
