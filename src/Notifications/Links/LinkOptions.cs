namespace HostingFunctions.Notifications.Links;

/// <summary>Settings <c>Links__*</c>.</summary>
public sealed record LinkOptions
{
    /// <summary>How long a link for a decision is valid, in days, 1 to 365. Long enough for a request that waits for its answer until it lapses.</summary>
    public int ActionDays { get; init; } = 60;

    /// <summary>How long a status link is valid, in days, 1 to 3650.</summary>
    public int StatusDays { get; init; } = 400;
}
