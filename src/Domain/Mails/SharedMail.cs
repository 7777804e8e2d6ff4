using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Mails;

/// <summary>A mail to one person that stands in no single request's ledger, because it is about several or none. It is stored before it leaves.</summary>
/// <param name="Announces">See <see cref="Mail.Announces"/>.</param>
/// <param name="Subject">As the desk shows it if it does not arrive.</param>
/// <param name="At">Since when it is in its state.</param>
public sealed record SharedMail(string Announces, EmailAddress To, string Subject, DateTimeOffset At, NoticeState State = NoticeState.Claimed)
{
    /// <summary>By then whatever sends it has ended, and it has come back if it does.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(60);

    /// <summary>How long a process has for one mail; after that it counts as dead.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Holding> About { get; init; } = [];

    /// <inheritdoc cref="Delivery.Undelivered"/>
    public Nondelivery? Undelivered { get; init; }

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    /// <summary>Whether it left, or is refused for good.</summary>
    public bool IsSettled => State is NoticeState.Sent or NoticeState.Refused;

    public LedgerKey Key => new(null, Session.IdOf(To), Announces);

    public bool IsUnderWayAt(DateTimeOffset now) => State == NoticeState.Claimed && now - At < Patience;
}
