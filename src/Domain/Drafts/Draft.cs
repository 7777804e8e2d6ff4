using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Drafts;

/// <summary>
/// A form that is not sent yet: what was typed when it was last saved, and every file that came, so that nobody chooses one twice (ours). A new request's has
/// an owner, who opens it by a link of its own; a letter's belongs to the official who enters it, any other to the personal link whose form it is.
/// </summary>
/// <param name="Key">Letters, digits, dashes and colons.</param>
/// <param name="Id">What its files lie under until the form is sent.</param>
/// <param name="EndsAt">When it is erased.</param>
public sealed record Draft(string Key, RequestId Id, DateTimeOffset EndsAt)
{
    /// <summary>How long a draft is kept (ours).</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    /// <summary>How long before its end the owner is warned (ours).</summary>
    public static readonly TimeSpan Warning = TimeSpan.FromDays(7);

    /// <summary>So many of its newest links open it.</summary>
    private const int MostLinks = 5;

    private const string Letters = "letter:";

    /// <summary>Who asked for it and reads the mailbox; null when it belongs to an official or a personal link.</summary>
    public EmailAddress? Owner { get; init; }

    /// <summary>Whether it may show the number that was typed: not where the form asks for its last digits, not even to whoever typed it (rule 3).</summary>
    public bool ShowsNumber => Owner is not null || Key.StartsWith(Letters, StringComparison.Ordinal);

    /// <summary>The hashes of the tokens that open it, oldest first. Only an owner's has any.</summary>
    public IReadOnlyList<Sha256Hash> Links { get; init; } = [];

    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<Attachment> Files { get; init; } = [];

    /// <summary>Null until something is saved.</summary>
    public DateTimeOffset? SavedAt { get; init; }

    /// <summary>The <see cref="Pa17FormFields.Edition"/> that it was last saved with.</summary>
    public string Edition { get; init; } = "";

    /// <summary>When somebody last began to mail its owner; null once that ended.</summary>
    public DateTimeOffset? MailBegunAt { get; init; }

    /// <summary>Whether the mail with its first link left.</summary>
    public bool IsHandedOver { get; init; }

    public bool IsWarnedOf { get; init; }

    /// <summary>The request that it became; null while it is not sent.</summary>
    public RequestId? SentAs { get; init; }

    /// <summary>What its owner knows it by: nothing that somebody else typed, who sent a whole form without a draft.</summary>
    public string Title => SavedAt is not null && Typed.GetValueOrDefault(Pa17Field.ApplicationName) is { Length: > 0 } application
        ? $"Draf permohonan {application}"
        : "Draf permohonan, belum ada yang disimpan";

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    /// <summary>Whether the form has other fields now than when it was last saved.</summary>
    public bool IsOfEarlierEdition => SavedAt is not null && Edition != Pa17FormFields.Edition;

    /// <summary>When it needs looking after next: its first link is to leave, its owner to be warned, or it is to be erased.</summary>
    /// <param name="now">The earliest time that is returned.</param>
    public DateTimeOffset DueAt(DateTimeOffset now)
    {
        var due = Owner is null || SentAs is not null ? EndsAt : !IsHandedOver ? now : !IsWarnedOf ? EndsAt - Warning : EndsAt;
        return due < now ? now : due;
    }

    /// <summary>Whether somebody is mailing its owner. Longer than a mail takes: whoever began before that has died, or found no mail server.</summary>
    public bool IsMailedAt(DateTimeOffset now) => MailBegunAt > now - TimeSpan.FromMinutes(2);

    public bool IsOverAt(DateTimeOffset now) => EndsAt <= now;

    /// <summary>An empty draft of a new request.</summary>
    public static Draft Of(EmailAddress owner, RequestId id, DateTimeOffset now) => new(id.Value, id, now + Life) { Owner = owner };

    /// <summary>The key of the draft of the letter that an official enters.</summary>
    public static string KeyOfLetter(EmailAddress official) => Letters + Sha256Hash.Of(official.Value).ToString()[..32];

    /// <summary>Where a file of it lies.</summary>
    public ReceivedFile PlaceOf(FileId file) => new(EndsAt, Id, file);

    /// <summary>As it is with one more link.</summary>
    public Draft With(Sha256Hash link) => this with { Links = [.. Links.Append(link).TakeLast(MostLinks)] };

    /// <summary>As it is once saved. The files of others who saved meanwhile stay.</summary>
    /// <param name="before">Its files as they were read before.</param>
    /// <param name="files">What became of them.</param>
    public Draft Saved(
        IReadOnlyDictionary<string, string> typed, IReadOnlyList<Attachment> before, IReadOnlyList<Attachment> files, DateTimeOffset now) => this with
    {
        Typed = typed,
        Files = [.. Files.Except(before).Where(other => other.Kind.MayBeMany() || files.All(file => file.Kind != other.Kind)), .. files],
        SavedAt = now,
        Edition = Pa17FormFields.Edition,
    };

    /// <summary>What remains of it when it is sent: enough to show whoever presses the button twice the one request.</summary>
    public Draft Sent(RequestId request) => this with { SentAs = request, Typed = new Dictionary<string, string>(), Files = [] };

    /// <summary>It holds what people typed.</summary>
    public override string ToString() => $"draft {Id}";
}
