using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Register;

/// <summary>Who did what to a hosted application, or at the desk as a whole, and when. Never holds an identity number or a token.</summary>
/// <param name="Actor">Name and office of a person, or <c>Sistem</c>.</param>
/// <param name="Action">What was done, in Bahasa Indonesia, for people to read.</param>
/// <param name="Detail">More about the action; may be empty.</param>
public sealed record HistoryEntry(DateTimeOffset At, string Actor, string Action, string Detail = "")
{
    /// <inheritdoc cref="AuditEntry.Fact"/>
    public Fact? Fact { get; init; }

    /// <summary>The same as an entry of any trail; it belongs to no revision.</summary>
    public AuditEntry InTrail() => new(At, Actor, Action, 0, Detail) { Fact = Fact };

    /// <summary>An official had the link to the application sent to its manager once more.</summary>
    /// <param name="by">Name and office.</param>
    public static HistoryEntry LinkSentAgain(HostingManager to, string by, DateTimeOffset at) => new(at, by, "Tautan layanan dikirim ulang", to.Name);

    /// <summary>Somebody asked for a fresh link.</summary>
    /// <param name="to">The person who receives the link.</param>
    public static HistoryEntry LinkRefreshed(IEnumerable<EmailAddress> to, DateTimeOffset at) =>
        new(at, AuditEntry.System, "Tautan baru diminta", string.Join(", ", to));
}
