using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>A row of the ledger (rule 6): a person gets at most one notice per stage and year. The row is stored before the mail leaves.</summary>
/// <param name="Year">The hosted application's <see cref="RegisterRecord.TermYear"/>, or the year of the event that the notice reports.</param>
/// <param name="Stage">Letters, digits and dashes, e.g. <c>10-01</c>.</param>
/// <param name="At">When it was claimed.</param>
/// <param name="Claim">Unique for each claim, so that a caller whose answer was lost recognizes its own claim when it asks again.</param>
public sealed record Notice(int Year, string Stage, EmailAddress Recipient, DateTimeOffset At, string Claim, NoticeState State = NoticeState.Claimed)
{
    /// <summary>A claim younger than this is still being worked on. The holder of an older one died before it knew whether the mail left.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>The rows of other applications that the same mail was about, in the one under which it left.</summary>
    public IReadOnlyList<LedgerKey> Together { get; init; } = [];

    /// <inheritdoc cref="Delivery.Undelivered"/>
    public Nondelivery? Undelivered { get; init; }

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    /// <inheritdoc cref="Delivery.IsBounced"/>
    public bool IsBounced => Undelivered is not null && State != NoticeState.Refused;

    /// <summary>Whether its mail may or may not have left, and nobody is about to find out.</summary>
    public bool IsInDoubtAt(DateTimeOffset now) => State == NoticeState.Uncertain || (State == NoticeState.Claimed && now - At > Patience);

    public LedgerKey KeyIn(RequestId application) => new(HoldingKind.HostedApplication, application, $"{Year}.{Stage}.{Recipient}");
}
