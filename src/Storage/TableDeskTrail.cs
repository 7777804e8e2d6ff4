using Azure.Data.Tables;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Storage;

/// <summary>
/// The desk's trail in table DeskTrail: a partition a month, in WIB. Earlier versions counted months in UTC, so what happened in the first seven hours of
/// a month may stand in the one before: it stays there, since a chain that entries leave is broken.
/// </summary>
public sealed class TableDeskTrail(StorageLayout layout) : IDeskTrail
{
    private readonly Trail trail = new(layout.DeskTrail, ChainKind.Desk, "");

    public async Task AddAsync(HistoryEntry entry, CancellationToken cancellation)
    {
        var month = Keys.Month(Wib.DateOf(entry.At));
        var row = new TrailRow(Row.Of(month, Keys.DeskTrail(entry), entry), entry.InTrail());
        await trail.AppendAsync(month, begins: false, [], [row], amongRemovals: false, cancellation);
    }

    public IAsyncEnumerable<HistoryEntry> ListAsync(DateOnly month, CancellationToken cancellation) =>
        layout.DeskTrail.ListAsync(Keys.Month(month), cancellation).Where(row => row.RowKey != Keys.Head).Select(Row.Read<HistoryEntry>);

    public async Task<IReadOnlyList<DateOnly>> ListMonthsAsync(DateOnly until, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey le {Keys.Month(until)}");
        return await layout.DeskTrail.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Where(TrailRow.MayName)
            .Select(row => row.PartitionKey).Distinct().Select(Keys.ReadMonth).ToListAsync(cancellation);
    }

    public async Task<IReadOnlyList<Trace>> TracesOfAsync(DateOnly month, CancellationToken cancellation) =>
        await layout.DeskTrail.ListAsync(Keys.Month(month), cancellation).Where(TrailRow.MayName)
            .Select(row => new Trace(TableNames.DeskTrail, row.PartitionKey, row.RowKey) { IsEntry = true }).ToListAsync(cancellation);

    public Task EraseAsync(DateOnly month, HistoryEntry erasure, CancellationToken cancellation)
    {
        var partition = Keys.Month(month);
        return trail.EraseAsync(partition, new TrailRow(Row.Of(partition, Keys.DeskTrail(erasure), erasure), erasure.InTrail()), cancellation);
    }
}
