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
        var rows = await layout.TrailOf(table.Kind).QueryAsync<TableEntity>(filter, cancellationToken: cancellation).ToListAsync(cancellation);
        return rows.Count == 0 ? null : table.Of(rows);
    }

    public IAsyncEnumerable<StoredChain> ListAsync(CancellationToken cancellation) => TrailTable.All.ToAsyncEnumerable().SelectMany(table =>
        layout.TrailOf(table.Kind).QueryAsync<TableEntity>(table.Filter, cancellationToken: cancellation).ByPartition(cancellation).Select(table.Of));

    public IAsyncEnumerable<TrailHead> ListHeadsAsync(CancellationToken cancellation) => TrailTable.All.ToAsyncEnumerable().SelectMany(table =>
        layout.TrailOf(table.Kind).QueryAsync<TableEntity>($"RowKey eq '{Keys.Head}'", cancellationToken: cancellation)
            .Select(row => TrailRow.ReadHead(table.Kind, row)));

    /// <summary>Chains all entries of earlier versions, while people work.</summary>
    /// <returns>How many chains were begun.</returns>
    public async Task<int> ChainEarlierAsync(CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var chain in ListAsync(cancellation).Where(chain => chain.Head is null && chain.Entries.Count > 0))
        {
            var table = TrailTable.All.Single(table => table.Kind == chain.Id.Kind);
            await new Trail(layout.TrailOf(table.Kind), table.Kind, table.Prefix).ChainEarlierAsync(chain.Id.Of, cancellation);
            count++;
        }

        return count;
    }
}
