using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Telemetry;

/// <summary>A store that names the request in the trace, and counts moves and decisions.</summary>
public sealed class ObservedRequestStore(IRequestStore store, HostingMetrics metrics) : IRequestStore
{
    /// <inheritdoc/>
    public async Task<HostingRequest?> FindAsync(RequestId id, CancellationToken cancellation)
    {
        var request = await store.FindAsync(id, cancellation);
        if (request is not null)
        {
            Spans.IsAbout(request.Header.Number);
        }

        return request;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<RequestId> ListOpenAsync(CancellationToken cancellation) => store.ListOpenAsync(cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<HostingRequest> ListAsync(CancellationToken cancellation) => store.ListAsync(cancellation);

    /// <inheritdoc/>
    public async Task<StoreOutcome> AppendAsync(RequestChange change, CancellationToken cancellation)
    {
        var outcome = await store.AppendAsync(change, cancellation);
        if (outcome == StoreOutcome.Stored)
        {
            Count(change);
        }

        return outcome;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<AuditEntry>> ReadAuditAsync(RequestId id, CancellationToken cancellation) => store.ReadAuditAsync(id, cancellation);

    /// <inheritdoc/>
    public Task EraseTrailAsync(RequestId id, AuditEntry erasure, CancellationToken cancellation) => store.EraseTrailAsync(id, erasure, cancellation);

    /// <inheritdoc/>
    public Task PurgeAsync(RequestId id, CancellationToken cancellation) => store.PurgeAsync(id, cancellation);

    private void Count(RequestChange change)
    {
        if (change.Header is { } header)
        {
            Spans.IsAbout(header.Number);
            metrics.Moved(header);
        }

        if (change.Decision is { } decision)
        {
            metrics.Decided(decision);
        }
    }
}
