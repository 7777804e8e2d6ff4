using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Calendar;

/// <summary>
/// The newest version and how far it is carried out: stored together with it, so it is the promise that every running due date is counted anew and whoever
/// it concerns is told. There is one, in the place of the one before.
/// </summary>
/// <param name="Version">Its number.</param>
/// <param name="At">When it was published.</param>
public sealed record CalendarHead(int Version, DateTimeOffset At)
{
    /// <summary>Longer than a run takes: whoever began before that has died.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>After this time another may be published, whatever holds this one up.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>By then every process counts by it, so what is counted anew from then on misses nothing.</summary>
    private static readonly TimeSpan Known = TimeSpan.FromMinutes(1);

    /// <summary>How many dates moved, as far as it is carried out.</summary>
    public int Moved { get; init; }

    /// <summary>Since when somebody works on it; null when nobody does.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    public bool IsOpenAt(DateTimeOffset now) => EndedAt is null && At > now - Longest;

    /// <summary>Whether somebody is at work on it.</summary>
    public bool IsUnderWayAt(DateTimeOffset now) => EndedAt is null && SeenAt > now - Patience;

    public bool IsKnownAt(DateTimeOffset now) => now >= At + Known;
}
