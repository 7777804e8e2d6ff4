using Azure.Data.Tables;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>The officials in table Officials: one row for all of them, and a row for each act, which is never changed.</summary>
public sealed class TableOfficialsBook(StorageLayout layout) : IOfficialsBook
{
    public async Task<OfficialsBook?> FindAsync(CancellationToken cancellation)
    {
        var row = await layout.Officials.GetEntityIfExistsAsync<TableEntity>(Keys.Officials, Keys.OfficialsBook, cancellationToken: cancellation);
        return row.HasValue ? Row.Read<OfficialsBook>(row.Value!) with { RowVersion = Row.VersionOf(row.Value!) } : null;
    }

    public async Task<OfficialsBook?> StoreAsync(OfficialsUpdate update, CancellationToken cancellation)
    {
        var rows = new List<TableTransactionAction>
        {
            Row.AddOrUpdate(Row.Of(Keys.Officials, Keys.OfficialsBook, update.Book), update.Book.RowVersion),
        };
        if (update.Entry is { } entry)
        {
            rows.Add(Row.Add(Row.Of(Keys.Officials, Keys.History(entry.Entry, 0), entry)));
        }

        return await layout.Officials.AppendAsync(rows, cancellation) == StoreOutcome.Stored ? await FindAsync(cancellation) : null;
    }

    public IAsyncEnumerable<OfficialsEntry> HistoryAsync(CancellationToken cancellation) =>
        layout.Officials.ListAsync(Keys.Officials, cancellation).Where(row => row.RowKey != Keys.OfficialsBook).Select(Row.Read<OfficialsEntry>);
}
