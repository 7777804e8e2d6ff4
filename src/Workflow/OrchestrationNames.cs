namespace HostingFunctions.Workflow;

/// <summary>The names under which orchestrations are scheduled. Do not change them: they are stored with orchestrations in flight.</summary>
public static class OrchestrationNames
{
    public const string HostingRequest = nameof(HostingRequest);
}
