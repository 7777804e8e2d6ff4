namespace HostingFunctions.Domain.Ports;

/// <summary>The mails with lost links that are still to leave; at most one to a mailbox.</summary>
public interface ILostLinkAsks
{
    /// <summary>Stores it as it becomes, unless somebody changed it since it was read.</summary>
    /// <returns>As it is stored; null when somebody else was first.</returns>
    Task<LostLinkAsk?> StoreAsync(LostLinkAsk ask, CancellationToken cancellation);

    IAsyncEnumerable<LostLinkAsk> ListAsync(CancellationToken cancellation);

    /// <summary>Removes it, unless somebody changed it since it was read.</summary>
    Task RemoveAsync(LostLinkAsk ask, CancellationToken cancellation);
}
