namespace HostingFunctions.Domain.Ports;

/// <summary>Too much of something came of late: there is room again later.</summary>
public sealed class LimitReachedException(TimeSpan after) : Exception("A limit is reached.")
{
    /// <summary>After how long there is room again.</summary>
    public TimeSpan After { get; } = after;
}
