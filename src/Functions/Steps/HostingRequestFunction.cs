using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="HostingRequestOrchestration"/>
public static class HostingRequestFunction
{
    // It may await nothing but its own tasks.
    [NeedsNoStorage]
    [Function(OrchestrationNames.HostingRequest)]
    public static async Task<string> Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        try
        {
            return await HostingRequestOrchestration.RunAsync(context);
        }
        catch (Exception e)
        {
            // Nothing brings a failed orchestration back: somebody must know.
            context.CreateReplaySafeLogger("HostingFunctions.Orchestrations").OrchestrationFailed(context.InstanceId, e.GetType().Name);
            throw;
        }
    }
}
