namespace HostingFunctions.Domain.Retention;

/// <summary>What is kept for a time and then destroyed. The names are stored.</summary>
public enum DataKind
{
    /// <summary>A hosted application with every request of it, from the end of hosting.</summary>
    HostedApplication,

    /// <summary>A request that ended and hosts nothing, from its end.</summary>
    EndedRequest,

    /// <summary>Who signed in and out at the desk, from the end of the month.</summary>
    DeskTrail,

    /// <summary>Who held a role, from the last day of their last one.</summary>
    FormerOfficial,
}
