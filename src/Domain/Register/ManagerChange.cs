using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>A change of hosting manager outside the renewal: requested by one person, then decided by another.</summary>
/// <param name="Key">Unique for each change: binds the links to this change only. Letters and digits.</param>
/// <param name="To">The new manager.</param>
/// <param name="AskedBy">The name of the person who requested it.</param>
/// <param name="HeadEmail">
/// The address at which the head is asked to confirm; null when none was confirmed. Requests of old name one from the agency's contact, which is nobody's until
/// it is confirmed.
/// </param>
public sealed record ManagerChange(string Key, HostingManager To, string AskedBy, DateTimeOffset AskedAt, EmailAddress? HeadEmail)
{
    /// <summary>Null until it is confirmed.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>The former manager; null until it is confirmed.</summary>
    public HostingManager? Former { get; init; }

    /// <summary>Null unless the PA sub-coordinator refused it.</summary>
    public DateTimeOffset? RefusedAt { get; init; }

    /// <summary>Why it was refused, as typed; else empty.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Who decided in the head's place; null while it waits, and when the head did.</summary>
    public Official? DecidedBy { get; init; }

    /// <summary>What the links to decide are bound to.</summary>
    public LinkScope.ManagerChange Scope => new(Key);

    /// <summary>In the ledger's keys of its mails, which stay the same in the next term.</summary>
    public int Year => Wib.DateOf(AskedAt).Year;

    public bool IsWaiting => ConfirmedAt is null && RefusedAt is null;
}
