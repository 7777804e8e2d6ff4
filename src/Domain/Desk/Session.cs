using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Desk;

/// <summary>A browser in which an official is signed in, as stored: never what its cookie holds, only the SHA-256 of that (ours).</summary>
/// <param name="Nip">Tells the holder from whoever has the same mailbox, today or later.</param>
/// <param name="SeenAt">When it was last seen at work, to a few minutes.</param>
public sealed record Session(Sha256Hash TokenHash, EmailAddress Holder, IdNumber Nip, DateTimeOffset SeenAt)
{
    /// <summary>Whoever does nothing for so long is signed out.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    /// <summary>So exactly is it known when one was seen, which spares a write with each page.</summary>
    private static readonly TimeSpan Exactness = TimeSpan.FromMinutes(5);

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    public DateTimeOffset EndsAt => SeenAt + Idle;

    public bool IsOverAt(DateTimeOffset now) => EndsAt <= now;

    /// <summary>As it is to be stored now that it is at work; null when what is stored does.</summary>
    public Session? SeenAgain(DateTimeOffset now) => now - SeenAt >= Exactness ? this with { SeenAt = now } : null;

    /// <summary>What all sessions and links of an official lie under, so that one read finds one and one act ends all.</summary>
    public static RequestId IdOf(EmailAddress holder) => RequestId.Parse(Sha256Hash.Of(holder.Value).ToString()[..32]);

    public override string ToString() => "session";
}
