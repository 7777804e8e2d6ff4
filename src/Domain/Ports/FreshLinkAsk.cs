using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>How often fresh links to one thing left, and whether one is still to leave: one row for each thing, whoever asks on whatever instance.</summary>
/// <param name="Thing">With the id, what the links are to: letters, digits and dashes.</param>
/// <param name="Link">The stale link in whose place the last one was asked for.</param>
public sealed record FreshLinkAsk(RequestId Id, string Thing, Sha256Hash Link)
{
    /// <summary>More than this many links to one thing within a day is somebody playing with the button (ours).</summary>
    public const int MostADay = 12;

    /// <summary>Longer than a mail takes: whoever began before that has died, or found no mail server.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>When somebody last began to send the one that is still to leave; null when none is.</summary>
    public DateTimeOffset? BegunAt { get; init; }

    /// <summary>When those of the last day left.</summary>
    public IReadOnlyList<DateTimeOffset> Sent { get; init; } = [];

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    public bool IsSpentAt(DateTimeOffset now) => SentWithin(now).Count >= MostADay;

    /// <summary>Whether somebody is just sending it.</summary>
    public bool IsUnderWayAt(DateTimeOffset now) => BegunAt > now - Patience;

    /// <summary>Whether nothing is left to send or to count.</summary>
    public bool IsIdleAt(DateTimeOffset now) => BegunAt is null && SentWithin(now).Count == 0;

    /// <param name="link">In whose place a fresh one is to leave.</param>
    public FreshLinkAsk Begun(Sha256Hash link, DateTimeOffset now) => this with { Link = link, BegunAt = now, Sent = SentWithin(now) };

    public FreshLinkAsk Ended(DateTimeOffset now) => this with { BegunAt = null, Sent = [.. SentWithin(now), now] };

    private IReadOnlyList<DateTimeOffset> SentWithin(DateTimeOffset now) => [.. Sent.Where(at => at > now.AddDays(-1))];
}
