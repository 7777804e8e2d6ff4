using Azure.Data.Tables;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>Requests in table Requests: each is one partition, each change one entity group transaction.</summary>
/// <remarks>
/// When the answer to a write is lost, the client repeats the write and meets its own rows. So <see cref="StoreOutcome.AlreadyExists"/> or
/// <see cref="StoreOutcome.Conflict"/> may also mean that this very change is stored. Reading again shows which.
/// </remarks>
public sealed class TableRequestStore(StorageLayout layout) : IRequestStore
{
    private readonly Trail trail = new(layout.Requests, ChainKind.Request, Keys.Trail);

    public async Task<HostingRequest?> FindAsync(RequestId id, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {id.Value} and RowKey lt {Keys.Trail}");
        return RequestRows.Read(await layout.Requests.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).ToListAsync(cancellation));
    }

    public IAsyncEnumerable<RequestId> ListOpenAsync(CancellationToken cancellation)
    {
        var open = string.Join(" or ", Enum.GetValues<RequestState>().Where(HostingRequest.IsOpenIn).Select(state => $"State eq '{state}'"));
        var filter = $"RowKey eq '{Keys.Request}' and ({open})";
        return layout.Requests.QueryAsync<TableEntity>(filter, select: ["PartitionKey"], cancellationToken: cancellation)
            .Select(header => RequestId.Parse(header.PartitionKey));
    }

    public IAsyncEnumerable<HostingRequest> ListAsync(CancellationToken cancellation) => layout.Requests
        .QueryAsync<TableEntity>($"RowKey lt '{Keys.Trail}'", cancellationToken: cancellation)
        .ByPartition(cancellation).Select(RequestRows.Read).OfType<HostingRequest>();

    public async Task<StoreOutcome> AppendAsync(RequestChange change, CancellationToken cancellation)
    {
        foreach (var file in change.Unscanned)
        {
            var promise = new UnscannedFile(change.Id, file.Id, change.Decision?.At ?? change.Revision?.SubmittedAt ?? change.Header!.ClosedAt!.Value);
            await TableUnscannedFiles.AddAsync(layout, promise, cancellation);
        }

        // Another link may have taken the place of the one that is used.
        return await trail.AppendAsync(
            change.Id.Value, begins: change.Header is { RowVersion: null }, RequestRows.Of(change), RequestRows.Entries(change),
            amongRemovals: change.TouchedLink is not null, cancellation);
    }

    public async Task<IReadOnlyList<AuditEntry>> ReadAuditAsync(RequestId id, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {id.Value} and RowKey ge {Keys.Trail}");
        return await layout.Requests.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Select(Row.Read<AuditEntry>).ToListAsync(cancellation);
    }

    public Task EraseTrailAsync(RequestId id, AuditEntry erasure, CancellationToken cancellation) =>
        trail.EraseAsync(id.Value, new TrailRow(Row.Of(id.Value, Keys.Audit(erasure, 0), erasure), erasure), cancellation);

    public async Task PurgeAsync(RequestId id, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {id.Value} and RowKey lt {Keys.Trail} and RowKey ne {Keys.Head}");
        var keys = await layout.Requests.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellation)
            .Select(row => row.RowKey).ToListAsync(cancellation);

        // The header last: without it there is no request, and a repeat would find nothing to remove.
        foreach (var some in keys.OrderBy(key => key == Keys.Request).Chunk(100))
        {
            await layout.Requests.AppendAsync(some.Select(key => Row.Delete(id.Value, key, RowVersion.Any)), cancellation);
        }
    }
}
