using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>Requests with all that belongs to them.</summary>
public interface IRequestStore
{
    /// <summary>One storage request. Null when there is no such request.</summary>
    Task<HostingRequest?> FindAsync(RequestId id, CancellationToken cancellation);

    /// <summary>All of the change or nothing of it, in one storage request.</summary>
    Task<StoreOutcome> AppendAsync(RequestChange change, CancellationToken cancellation);

    /// <summary>Every audit entry of a request, oldest first.</summary>
    Task<IReadOnlyList<AuditEntry>> ReadAuditAsync(RequestId id, CancellationToken cancellation);
}
