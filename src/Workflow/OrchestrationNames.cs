namespace HostingFunctions.Workflow;

public static class OrchestrationNames
{
    public const string HostingRequest = nameof(HostingRequest);
}
