namespace HostingFunctions.Domain.Ports;

/// <summary>The mails of one kind that were asked for and are still to leave; at most one to a mailbox.</summary>
public interface IMailAsks<TAsk>
    where TAsk : MailAsk
{
    /// <summary>Stores it as it becomes, unless somebody changed it since it was read.</summary>
    /// <returns>As it is stored; null when somebody else was first.</returns>
    Task<TAsk?> StoreAsync(TAsk ask, CancellationToken cancellation);

    IAsyncEnumerable<TAsk> ListAsync(CancellationToken cancellation);

    /// <summary>Removes it, unless somebody changed it since it was read.</summary>
    Task RemoveAsync(TAsk ask, CancellationToken cancellation);
}
