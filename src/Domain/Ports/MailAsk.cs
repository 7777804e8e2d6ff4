using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>Somebody typed an address and asked for a mail to it. It is kept until the mail left, or there turns out to be none.</summary>
/// <param name="BegunAt">When somebody last began to send it.</param>
public abstract record MailAsk(EmailAddress To, DateTimeOffset AskedAt, DateTimeOffset BegunAt)
{
    /// <summary>Longer than a mail takes: whoever began before that has died, or found no mail server.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Null for a row not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    /// <summary>Whether somebody is just sending it.</summary>
    public bool IsUnderWayAt(DateTimeOffset now) => BegunAt > now - Patience;

    /// <summary>Whether whoever asked waits for it no longer.</summary>
    public abstract bool IsStaleAt(DateTimeOffset now);
}
