using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Ports;

/// <summary>What people's mailboxes are known for. Only the hashes of their addresses are stored.</summary>
public interface IMailboxes
{
    Task<Mailbox> FindAsync(EmailAddress address, CancellationToken cancellation);

    /// <summary>Its holder acted through a link that was sent there. Safe to repeat.</summary>
    Task ConfirmAsync(EmailAddress address, CancellationToken cancellation);

    /// <summary>Its holder wants nothing more that others filed in their name, up to a time. Safe to repeat.</summary>
    Task QuietenAsync(EmailAddress address, DateTimeOffset until, CancellationToken cancellation);

    /// <summary>Its holder has links to something now. Safe to repeat.</summary>
    Task HoldAsync(EmailAddress address, Holding holding, CancellationToken cancellation);

    /// <summary>What its holder has links to, or had.</summary>
    Task<IReadOnlyList<Holding>> HeldByAsync(EmailAddress address, CancellationToken cancellation);

    /// <summary>Its holder has no use for links to something any more. Safe to repeat.</summary>
    Task ReleaseAsync(EmailAddress address, Holding holding, CancellationToken cancellation);
}
