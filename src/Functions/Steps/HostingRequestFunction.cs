using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="HostingRequestOrchestration"/>
public static class HostingRequestFunction
{
    // An orchestration may await only its own tasks.
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
            // The sweep begins it anew, but whatever failed may fail again, so somebody must be told.
            context.CreateReplaySafeLogger("HostingFunctions.Orchestrations").OrchestrationFailed(context.InstanceId, e.GetType().Name);
            throw;
        }
    }
}
