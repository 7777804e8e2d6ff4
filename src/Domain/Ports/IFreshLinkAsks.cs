using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>What is asked for of fresh links. Holds only what was asked for within a day.</summary>
public interface IFreshLinkAsks
{
    /// <summary>Null when nobody asked within a day.</summary>
    Task<FreshLinkAsk?> FindAsync(RequestId id, string thing, CancellationToken cancellation);

    /// <summary>Stores it as it becomes, unless somebody changed it since it was read.</summary>
    /// <returns>As it is stored; null when somebody else was first.</returns>
    Task<FreshLinkAsk?> StoreAsync(FreshLinkAsk ask, CancellationToken cancellation);

    IAsyncEnumerable<FreshLinkAsk> ListAsync(CancellationToken cancellation);

    /// <summary>Removes it, unless somebody changed it since it was read.</summary>
    Task RemoveAsync(FreshLinkAsk ask, CancellationToken cancellation);
}
