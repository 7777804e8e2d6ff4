using Azure.Data.Tables;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Storage;

/// <summary>The list of what is due, and the records, in table Retention: a partition for the list, another with a row a month.</summary>
public sealed class TableDestructions(StorageLayout layout) : IDestructions
{
    public async Task<Destruction?> FindAsync(CancellationToken cancellation)
    {
        var row = await layout.Retention.GetEntityIfExistsAsync<TableEntity>(Keys.DueList, Keys.DueList, cancellationToken: cancellation);
        return row.HasValue ? Row.Read<Destruction>(row.Value!) with { RowVersion = Row.VersionOf(row.Value!) } : null;
    }

    public async Task<Destruction?> StoreAsync(Destruction list, CancellationToken cancellation) =>
        await layout.Retention.StoreAsync(Row.Of(Keys.DueList, Keys.DueList, list), list.RowVersion, cancellation) is { } version
            ? list with { RowVersion = version }
            : null;

    public Task FileAsync(Destruction record, CancellationToken cancellation) =>
        layout.Retention.PutAsync(Row.Of(Keys.Destroyed, Keys.Month(record.Month), record), cancellation);

    public async Task<Destruction?> FindRecordAsync(DateOnly month, CancellationToken cancellation)
    {
        var row = await layout.Retention.GetEntityIfExistsAsync<TableEntity>(Keys.Destroyed, Keys.Month(month), cancellationToken: cancellation);
        return row.HasValue ? Row.Read<Destruction>(row.Value!) : null;
    }

    public async Task<IReadOnlyList<DateOnly>> ListRecordsAsync(CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Destroyed}");
        return await layout.Retention.QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellation)
            .Select(row => Keys.ReadMonth(row.RowKey)).Reverse().ToListAsync(cancellation);
    }
}
