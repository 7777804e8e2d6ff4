using HostingFunctions.Domain.Audit;

namespace HostingFunctions.Domain.Ports;

/// <summary>What all chains were, night by night. What is stored there can be changed by nobody.</summary>
public interface INights
{
    /// <summary>Stores a night. One that is there stays as it is.</summary>
    Task AddAsync(NightRecord night, CancellationToken cancellation);

    /// <summary>Null when there is none.</summary>
    Task<NightRecord?> FindLastAsync(CancellationToken cancellation);

    /// <summary>All of them, oldest first. It reads all that is stored.</summary>
    IAsyncEnumerable<NightRecord> ListAsync(CancellationToken cancellation);
}
