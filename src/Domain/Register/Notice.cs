using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>A row of the ledger (rule 6): at most one notice of a stage and year goes to a person. It stands there before the mail leaves.</summary>
/// <param name="Year">The hosting's <see cref="RegisterRecord.TermYear"/>, or the year of what it tells of.</param>
/// <param name="Stage">Letters, digits and dashes, e.g. <c>10-01</c>.</param>
/// <param name="At">When it was claimed.</param>
/// <param name="Claim">Of its own for each claim, so that whoever asks again because an answer was lost knows theirs.</param>
public sealed record Notice(int Year, string Stage, EmailAddress Recipient, DateTimeOffset At, string Claim, NoticeState State = NoticeState.Claimed)
{
    /// <summary>A claim this young is somebody's at work; an older one's holder died before it was known whether the mail left.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    public bool IsAbandonedAt(DateTimeOffset now) => State == NoticeState.Claimed && now - At > Patience;
}
