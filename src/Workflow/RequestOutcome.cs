namespace HostingFunctions.Workflow;

/// <summary>How a request ended. The name is the output of the orchestration.</summary>
public enum RequestOutcome
{
    /// <summary>The request has not ended.</summary>
    None,
    Hosted,
    Renewed,
    Withdrawn,
    Lapsed,
}
