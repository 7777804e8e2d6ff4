using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="ActivityNames.LookAfterStep"/>
public sealed class LookAfterStep(
    IRequestStore store, StepAssigner assigner, StepReminder reminder, IOfficials officials, OfficeHours hours, WorkingCalendar calendar, TimeProvider time,
    HostingMetrics metrics, ILogger<LookAfterStep> log)
{
    [Function(ActivityNames.LookAfterStep)]
    public async Task<DateTimeOffset> Run([ActivityTrigger] StepOfRequest input, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var request = await store.LoadAsync(input, cancellation);
        if (hours.AreOn(now) && request.IsAt(input) && request.AssignmentOf(input.Round) is { } assignment)
        {
            var holders = officials.Roster.Holders(request.Step!.Role, Wib.DateOf(now)).ToLookup(official => HasLink(request, input, official));
            if (holders.Count == 0)
            {
                log.RoleVacant(request.Step.Role, request.Header.Number);
            }

            if (holders[false].Any())
            {
                await assigner.HandOverAsync(request, assignment, [.. holders[false]], now, cancellation);
            }

            await reminder.RemindAsync(request, assignment, [.. holders[true]], now, cancellation);
            var today = Wib.DateOf(now);
            metrics.Waits(input.StepKey, calendar.CountAfter(Wib.DateOf(assignment.At), today), today > assignment.Due.Date);
        }

        return hours.NextOpening(now);
    }

    private static bool HasLink(HostingRequest request, StepOfRequest step, Official official) =>
        request.Links.Any(link => link.Round == step.Round && link.Holder == official.Email && !link.IsUnsent);
}
