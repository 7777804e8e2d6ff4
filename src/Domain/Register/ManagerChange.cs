using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Register;

/// <summary>A change of hosting manager outside the renewal: asked for, then confirmed by the agency's head.</summary>
/// <param name="Key">Of its own: binds the head's link to this very change. Letters and digits.</param>
/// <param name="To">Who is to be the manager.</param>
/// <param name="AskedBy">The name of who asked.</param>
/// <param name="HeadEmail">Where the head is asked.</param>
public sealed record ManagerChange(string Key, HostingManager To, string AskedBy, DateTimeOffset AskedAt, EmailAddress HeadEmail)
{
    /// <summary>Null while it waits for the head.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>Who was the manager before; null while it waits.</summary>
    public HostingManager? Former { get; init; }

    /// <summary>What the head's link is bound to.</summary>
    public LinkScope.ManagerChange Scope => new(Key);

    public bool IsWaiting => ConfirmedAt is null;
}
