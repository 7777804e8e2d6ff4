using HostingFunctions.Domain.Mails;

namespace HostingFunctions.Domain.Ports;

/// <summary>The ledger of mails that are about several requests or hosted applications, or about none.</summary>
public interface ISharedMails
{
    Task<SharedMail?> FindAsync(LedgerKey key, CancellationToken cancellation);

    /// <summary>The mail that came back.</summary>
    Task<SharedMail?> FindAsync(BounceTag tag, CancellationToken cancellation);

    /// <returns>As stored; null when somebody changed it since it was read.</returns>
    Task<SharedMail?> StoreAsync(SharedMail mail, CancellationToken cancellation);

    /// <summary>Forgets those that have been in their state since before a time.</summary>
    Task ClearAsync(DateTimeOffset before, CancellationToken cancellation);
}
