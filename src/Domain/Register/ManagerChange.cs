using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>A change of hosting manager outside the renewal: requested by one person, then confirmed by the agency's head.</summary>
/// <param name="Key">Unique for each change: binds the head's link to this change only. Letters and digits.</param>
/// <param name="To">The new manager.</param>
/// <param name="AskedBy">The name of the person who requested it.</param>
/// <param name="HeadEmail">The address at which the head is asked to confirm.</param>
public sealed record ManagerChange(string Key, HostingManager To, string AskedBy, DateTimeOffset AskedAt, EmailAddress HeadEmail)
{
    /// <summary>Null while it waits for the head.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>The former manager; null until the head confirms.</summary>
    public HostingManager? Former { get; init; }

    /// <summary>What the head's link is bound to.</summary>
    public LinkScope.ManagerChange Scope => new(Key);

    public bool IsWaiting => ConfirmedAt is null;
}
