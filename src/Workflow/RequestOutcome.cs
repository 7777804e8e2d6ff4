namespace HostingFunctions.Workflow;

/// <summary>How a request ended; its name is the orchestration's output.</summary>
public enum RequestOutcome
{
    /// <summary>Not at all: the procedure goes on.</summary>
    None,
    Hosted,
    Renewed,
    Withdrawn,
    Lapsed,
}
