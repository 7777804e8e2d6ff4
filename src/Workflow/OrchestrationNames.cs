namespace HostingFunctions.Workflow;

/// <summary>The names under which orchestrations are scheduled; part of what is stored of those in flight.</summary>
public static class OrchestrationNames
{
    public const string HostingRequest = nameof(HostingRequest);
}
