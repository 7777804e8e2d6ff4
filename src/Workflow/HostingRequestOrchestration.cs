using HostingFunctions.Domain.Procedure;
using Microsoft.DurableTask;

namespace HostingFunctions.Workflow;

/// <summary>The procedure (sop.md part 2) for one request. The instance id is the request's id; the input is the version of the procedure.</summary>
public static class HostingRequestOrchestration
{
    /// <returns>One of <see cref="RequestOutcome"/>.</returns>
    public static async Task<string> RunAsync(TaskOrchestrationContext context)
    {
        var procedure = Procedures.Of(context.GetInput<string>()!);
        var request = new RequestSteps(context);

        // Step 1: the Pemohon files the request, and the hosting manager says that it is theirs; a renewal they filed themselves.
        var ending = procedure.IsRenewal ? await request.BeginRenewalAsync() : await request.AwaitConfirmationAsync();
        for (var revision = 1; ending is null; revision++)
        {
            ending = await ReviewAsync(request, procedure, revision) ?? await request.AwaitRevisionAsync(revision);
        }

        if (procedure.IsRenewal)
        {
            await request.CloseRenewalAsync();
        }

        if (ending == RequestOutcome.Withdrawn)
        {
            await request.AnnounceWithdrawalAsync();
        }

        return ending;
    }

    /// <summary>Steps 2 to 5 of one revision; of a renewal 2 and 3.</summary>
    /// <returns>How the request ended; null when it went back to the Pemohon.</returns>
    private static async Task<string?> ReviewAsync(RequestSteps request, ProcedureDefinition procedure, int revision)
    {
        foreach (var step in procedure.Steps)
        {
            switch (await request.PerformAsync(step.Key, revision))
            {
                case StepEnding.No:
                    return null;
                case StepEnding.Withdrawn:
                    return RequestOutcome.Withdrawn;
            }
        }

        return procedure.IsRenewal ? RequestOutcome.Renewed : RequestOutcome.Hosted;
    }
}
