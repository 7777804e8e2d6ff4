namespace HostingFunctions.Workflow;

/// <summary>How an orchestration ended.</summary>
public static class RequestOutcome
{
    public const string Hosted = "Hosted";
    public const string Renewed = "Renewed";
    public const string Withdrawn = "Withdrawn";
    public const string Lapsed = "Lapsed";
}
