using HostingFunctions.Domain.Audit;

namespace HostingFunctions.Domain.Ports;

/// <summary>The chains of all entries, to be judged and exported.</summary>
public interface ITrails
{
    /// <summary>A chain, in one storage request. Null when nothing of it is stored, nor of what it belongs to.</summary>
    Task<StoredChain?> FindAsync(ChainId id, CancellationToken cancellation);

    /// <summary>Every chain, one after the other. It reads all trails and little else.</summary>
    IAsyncEnumerable<StoredChain> ListAsync(CancellationToken cancellation);

    /// <summary>The head of every chain: for the night.</summary>
    IAsyncEnumerable<TrailHead> ListHeadsAsync(CancellationToken cancellation);
}
