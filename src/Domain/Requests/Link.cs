using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Requests;

/// <summary>A personal link as stored: never the token, only its SHA-256 (rule 4).</summary>
/// <param name="Holder">The person it was sent to.</param>
/// <param name="WrongTries">Wrong digits so far; five lock it (rule 3).</param>
public sealed record Link(
    Sha256Hash TokenHash, LinkPurpose Purpose, LinkScope Scope, EmailAddress Holder, DateTimeOffset ExpiresAt, int WrongTries = 0)
{
    public const int MostWrongTries = 5;

    /// <summary>After so many, the number that the digits are compared with may be what is wrong (ours).</summary>
    private const int DoubtfulTries = 2;

    /// <summary>True for a link of an earlier version that handed over a step and whose mail had not left. Now the ledger of mails says so.</summary>
    public bool IsUnsent { get; init; }

    /// <summary>True for the status link that a submission sent once more was answered with: the next one takes its place.</summary>
    public bool IsOfRepeat { get; init; }

    /// <summary>True for one that no mail carried: its holder, signed in at the desk, was led to it.</summary>
    public bool IsOfDesk { get; init; }

    /// <summary>Whether its holder's mailbox is known to have links to the request; false for links of earlier versions.</summary>
    public bool IsListed { get; init; }

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    /// <summary>The decision that the link is for; null for any other link.</summary>
    public StepRound? Round => (Scope as LinkScope.Step)?.Round;

    public bool IsLocked => WrongTries >= MostWrongTries;

    /// <summary>Whether its holder may be right and the number on the form wrong.</summary>
    public bool IsNumberDoubtful => WrongTries >= DoubtfulTries;

    /// <summary>Whose it is, how old it is and whether it is locked come first: nobody else is told that what it was for is done (rule 4).</summary>
    /// <param name="isHolders">Whether its holder still holds what it was sent to them for.</param>
    /// <param name="isOver">Whether what it was for is done.</param>
    public LinkStanding StandingAt(DateTimeOffset now, bool isHolders, bool isOver) =>
        !isHolders ? LinkStanding.Reassigned
        : ExpiresAt <= now ? LinkStanding.Expired
        : IsLocked ? LinkStanding.Locked
        : isOver ? LinkStanding.Done
        : LinkStanding.Live;

    public override string ToString() => $"link for {Purpose}";
}
