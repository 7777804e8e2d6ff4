using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>Requests with everything that belongs to them.</summary>
public interface IRequestStore
{
    /// <summary>Reads a request in one storage request. Null when there is none.</summary>
    Task<HostingRequest?> FindAsync(RequestId id, CancellationToken cancellation);

    /// <summary>Every open request. It goes through all requests, so it is not for every minute.</summary>
    IAsyncEnumerable<RequestId> ListOpenAsync(CancellationToken cancellation);

    /// <summary>Every request, one after the other, as <see cref="FindAsync"/> reads it. It reads all that is stored but trails: for the night.</summary>
    IAsyncEnumerable<HostingRequest> ListAsync(CancellationToken cancellation);

    /// <summary>Stores all of the change or nothing, in one storage request.</summary>
    Task<StoreOutcome> AppendAsync(RequestChange change, CancellationToken cancellation);

    /// <summary>Every audit entry of a request, oldest first.</summary>
    Task<IReadOnlyList<AuditEntry>> ReadAuditAsync(RequestId id, CancellationToken cancellation);

    /// <summary>
    /// Destroys whatever in the trail may name a person, once and for all, and adds an entry that says so. What happened, and when, stays, and so does the
    /// chain: its hashes are of salted hashes of what is destroyed, and the salts go with it (ADR 17). Safe to repeat.
    /// </summary>
    /// <param name="erasure">Who destroyed it; its fact is <see cref="FactKind.Erased"/>.</param>
    Task EraseTrailAsync(RequestId id, AuditEntry erasure, CancellationToken cancellation);

    /// <summary>
    /// Removes a request with all that belongs to it but its trail, whose chain would else look as if somebody had cut it off. Safe to repeat.
    /// </summary>
    Task PurgeAsync(RequestId id, CancellationToken cancellation);
}
