using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Clients;

/// <summary>How far a program has been told. Events go one after the other: none is told before the one before it was accepted.</summary>
/// <param name="Told">The number of the last event that was accepted, or 0.</param>
public sealed record WebhookState(long Told)
{
    /// <summary>So long is tried, before it is given up until somebody lets it go on (ours; Standard Webhooks leaves it open).</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(5);

    /// <summary>The longest time between two tries: so late at most a receiver that was away is told again.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>How often the next event was tried in vain.</summary>
    public int Failures { get; init; }

    /// <summary>When the next event was first tried in vain; null when nothing failed.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>What went wrong last, as people read it; null when nothing failed.</summary>
    public string? Why { get; init; }

    /// <summary>Not tried before; null for as soon as there is something to tell.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>Why nothing is told until somebody lets it go on; null while it goes on.</summary>
    public WebhookStop? Stop { get; init; }

    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>Whether the administrators know that it stopped by itself.</summary>
    public bool IsReported { get; init; }

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    public bool IsDue(DateTimeOffset now) => Stop is null && (NextAt is null || NextAt <= now);

    /// <summary>The receiver took the next event. If it was away so long that the log has earlier ones no longer, those are passed over.</summary>
    public WebhookState Accepted(long number) => Fresh(number) with { Stop = Stop, StoppedAt = StoppedAt, IsReported = IsReported };

    /// <summary>It did not. The wait doubles, from one minute to <see cref="LongestWait"/>; after <see cref="Patience"/> it stops.</summary>
    /// <param name="asked">How long the receiver asks to be left alone.</param>
    public WebhookState Failed(string why, DateTimeOffset now, TimeSpan asked = default)
    {
        var usual = TimeSpan.FromMinutes(Math.Pow(2, Math.Min(Failures, 10)));
        var wait = asked > usual ? asked : usual;
        var failed = this with
        {
            Failures = Failures + 1, FailingSince = FailingSince ?? now, Why = why, NextAt = now + (wait < LongestWait ? wait : LongestWait),
        };
        return now - failed.FailingSince >= Patience ? failed.Stopped(WebhookStop.Unreachable, now) : failed;
    }

    public WebhookState Stopped(WebhookStop stop, DateTimeOffset now) =>
        this with { Stop = stop, StoppedAt = now, NextAt = null, IsReported = stop == WebhookStop.ByHand };

    /// <summary>Goes on, at once and with the event that was next.</summary>
    public WebhookState Resumed() => Fresh(Told);

    /// <summary>Tells everything from an event on once more.</summary>
    public WebhookState Replay(WebhookEvent from) =>
        Fresh(Math.Min(Told, from.Number - 1)) with { Stop = Stop, StoppedAt = StoppedAt, IsReported = IsReported };

    private WebhookState Fresh(long told) => new(told) { RowVersion = RowVersion };
}
