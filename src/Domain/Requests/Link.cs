using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Requests;

/// <summary>A personal link as stored: never the token, only its SHA-256 (rule 4).</summary>
/// <param name="TokenHash">64 lower-case hexadecimal digits.</param>
/// <param name="StepKey">The step it decides; of a hosted application, the round of a deletion or the key of a change of manager; else null.</param>
/// <param name="Revision">The round it is bound to: a request's revision, or the year of a hosted application's term.</param>
/// <param name="Holder">The person it was sent to.</param>
/// <param name="WrongTries">Wrong digits so far; five lock it (rule 3).</param>
public sealed record Link(
    string TokenHash, LinkPurpose Purpose, string? StepKey, int Revision, EmailAddress Holder, DateTimeOffset ExpiresAt, int WrongTries = 0)
{
    public const int MostWrongTries = 5;

    /// <summary>True for a link that hands a step over, until its mail has left: a process that dies before hands it over once more.</summary>
    public bool IsUnsent { get; init; }

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    public bool IsLocked => WrongTries >= MostWrongTries;

    public override string ToString() => $"link for {Purpose}";
}
