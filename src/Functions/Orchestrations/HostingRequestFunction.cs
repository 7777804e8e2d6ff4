using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace HostingFunctions.Orchestrations;

/// <inheritdoc cref="HostingRequestOrchestration"/>
public static class HostingRequestFunction
{
    [Function(OrchestrationNames.HostingRequest)]
    public static Task<string> Run([OrchestrationTrigger] TaskOrchestrationContext context) => HostingRequestOrchestration.RunAsync(context);
}
