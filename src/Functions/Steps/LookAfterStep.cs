using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="ActivityNames.LookAfterStep"/>
public sealed class LookAfterStep(
    IRequestStore store, StepHolders holders, StepAssigner assigner, StepReminder reminder, OfficeHours hours, TimeProvider time)
{
    [Function(ActivityNames.LookAfterStep)]
    public async Task<DateTimeOffset> Run([ActivityTrigger] StepOfRequest input, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var request = await store.LoadAsync(input, cancellation);
        if (hours.AreOn(now) && request.IsAt(input) && request.AssignmentOf(input.Round) is { } assignment)
        {
            var have = holders.Of(request, now).ToLookup(official => HasLink(request, input, official));
            if (have[false].Any())
            {
                await assigner.HandOverAsync(request, assignment, [.. have[false]], now, cancellation);
            }

            await reminder.RemindAsync(request, assignment, [.. have[true]], now, cancellation);
        }

        return hours.NextOpening(now);
    }

    private static bool HasLink(HostingRequest request, StepOfRequest step, Official official) =>
        request.Links.Any(link => link.Round == step.Round && link.Holder == official.Email && !link.IsUnsent);
}
