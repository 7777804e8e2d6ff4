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

    /// <summary>Removes a request with all that belongs to it, its audit trail included. Safe to repeat.</summary>
    Task PurgeAsync(RequestId id, CancellationToken cancellation);
}
