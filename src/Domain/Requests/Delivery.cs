using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Requests;

/// <summary>A row of the ledger of a request's mails: what became of one mail to one person. It is stored before the mail leaves.</summary>
/// <param name="Mail">What the mail announces.</param>
/// <param name="Begun">When it was first to leave.</param>
/// <param name="At">Since when it is in its state.</param>
public sealed record Delivery(string Mail, EmailAddress To, DateTimeOffset Begun, DateTimeOffset At, NoticeState State = NoticeState.Claimed)
{
    private static readonly TimeSpan Soonest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Latest = TimeSpan.FromHours(1);

    /// <summary>The personal links that it carries, or that a copy of it may be on its way with.</summary>
    public IReadOnlyList<Sha256Hash> Links { get; init; } = [];

    /// <summary>Why it did not arrive: refused at once, or bounced later, when it had been sent. Null while nothing is known against it.</summary>
    public Nondelivery? Undelivered { get; init; }

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    /// <summary>Whether it was handed over and came back.</summary>
    public bool IsBounced => Undelivered is not null && State != NoticeState.Refused;

    /// <summary>Whether it is still to leave, or nobody knows whether it did: then a second copy is better than none.</summary>
    public bool IsPending => State is NoticeState.Claimed or NoticeState.Waiting;

    /// <summary>Whether it is known not to have left: the next try carries other links in place of these.</summary>
    public bool NeverLeft => State == NoticeState.Waiting;

    public LedgerKey KeyIn(RequestId request) => new(HoldingKind.Request, request, Mail);

    /// <summary>When to try again one that is pending: after as long as it has been tried, within bounds.</summary>
    public DateTimeOffset TryAgainAt => At + TimeSpan.FromTicks(Math.Clamp((At - Begun).Ticks, Soonest.Ticks, Latest.Ticks));
}
