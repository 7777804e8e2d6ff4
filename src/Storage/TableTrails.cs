using Azure.Data.Tables;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>The chains in the tables of requests, of hosted applications and of the desk.</summary>
public sealed class TableTrails(StorageLayout layout) : ITrails
{
    public async Task<StoredChain?> FindAsync(ChainId id, CancellationToken cancellation)
    {
        var table = TrailTable.All.Single(table => table.Kind == id.Kind);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {id.Of}") + (table.Filter.Length == 0 ? "" : $" and ({table.Filter})");
        var rows = await Client(table).QueryAsync<TableEntity>(filter, cancellationToken: cancellation).ToListAsync(cancellation);
        return rows.Count == 0 ? null : table.Of(rows);
    }

    public IAsyncEnumerable<StoredChain> ListAsync(CancellationToken cancellation) => TrailTable.All.ToAsyncEnumerable().SelectMany(table =>
        Client(table).QueryAsync<TableEntity>(table.Filter, cancellationToken: cancellation).ByPartition(cancellation).Select(table.Of));

    public IAsyncEnumerable<TrailHead> ListHeadsAsync(CancellationToken cancellation) => TrailTable.All.ToAsyncEnumerable().SelectMany(table =>
        Client(table).QueryAsync<TableEntity>($"RowKey eq '{Keys.Head}'", cancellationToken: cancellation)
            .Select(row => TrailRow.ReadHead(table.Kind, row)));

    private TableClient Client(TrailTable table) => table.Kind switch
    {
        ChainKind.Request => layout.Requests,
        ChainKind.Application => layout.Register,
        _ => layout.DeskTrail,
    };
}
