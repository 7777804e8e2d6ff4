using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>
/// Work that may outlive the process that began it: stored, it is the promise that it is ended. One process at a time is at it, and another takes over from
/// one that died.
/// </summary>
/// <param name="At">When it was promised.</param>
public abstract record LongWork(DateTimeOffset At)
{
    /// <summary>Longer than it takes to give the next sign of life: whoever gave none since has died.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>After this time another may begin, whatever holds this one up.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>When somebody last gave a sign that they work on it; null when nobody does.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    /// <summary>Whether another must wait for it.</summary>
    public bool IsOpenAt(DateTimeOffset now) => EndedAt is null && At > now - Longest;

    /// <summary>Whether somebody is at work on it.</summary>
    public bool IsUnderWayAt(DateTimeOffset now) => EndedAt is null && SeenAt > now - Patience;
}
