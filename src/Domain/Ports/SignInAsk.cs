using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>Somebody typed an address to sign in. It is kept until the mail with the link left, or the address turns out to be no official's.</summary>
/// <param name="Next">The page of the desk that was first asked for.</param>
/// <param name="BegunAt">When somebody last began to send it.</param>
public sealed record SignInAsk(EmailAddress To, string Next, DateTimeOffset AskedAt, DateTimeOffset BegunAt)
{
    /// <summary>Longer than a mail takes: whoever began before that has died, or found no mail server.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    /// <summary>Whether somebody is just sending it.</summary>
    public bool IsUnderWayAt(DateTimeOffset now) => BegunAt > now - Patience;

    /// <summary>Whether whoever asked waits for it no longer.</summary>
    public bool IsStaleAt(DateTimeOffset now) => AskedAt + SignInLink.Life <= now;
}
