using HostingFunctions.Domain.Procedure;
using Microsoft.DurableTask;

namespace HostingFunctions.Workflow;

/// <summary>The procedure (sop.md part 2) for one request. The instance id is the request's id; the input is the version of the procedure.</summary>
public static class HostingRequestOrchestration
{
    /// <returns>The name of the <see cref="RequestOutcome"/>.</returns>
    public static async Task<string> RunAsync(TaskOrchestrationContext context)
    {
        var procedure = Procedures.Of(context.GetInput<string>()!);
        var request = new RequestSteps(context);

        // Step 1: the Pemohon files the request and the hosting manager confirms it. A renewal needs no confirmation: the hosting manager files it.
        var outcome = procedure.IsRenewal ? await request.BeginRenewalAsync() : await request.AwaitConfirmationAsync();
        for (var revision = 1; outcome == RequestOutcome.None; revision++)
        {
            outcome = await ReviewAsync(request, procedure, revision);
            if (outcome == RequestOutcome.None)
            {
                outcome = await request.AwaitRevisionAsync(revision);
            }
        }

        if (procedure.IsRenewal)
        {
            await request.CloseRenewalAsync();
        }

        if (outcome == RequestOutcome.Withdrawn)
        {
            await request.AnnounceWithdrawalAsync();
        }

        return outcome.ToString();
    }

    /// <summary>Runs steps 2 to 5 of one revision; for a renewal steps 2 and 3.</summary>
    /// <returns>How the request ended; <see cref="RequestOutcome.None"/> when it went back to the Pemohon.</returns>
    private static async Task<RequestOutcome> ReviewAsync(RequestSteps request, ProcedureDefinition procedure, int revision)
    {
        foreach (var step in procedure.Steps)
        {
            switch (await request.PerformAsync(step.Key, revision))
            {
                case StepEnding.No:
                    return RequestOutcome.None;
                case StepEnding.Withdrawn:
                    return RequestOutcome.Withdrawn;
            }
        }

        return procedure.IsRenewal ? RequestOutcome.Renewed : RequestOutcome.Hosted;
    }
}
