using Azure.Data.Tables;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>The officials in table Officials: one row for all of them, and a row for each act, which loses its words when
/// somebody whom it names is destroyed.</summary>
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

    public async Task EraseHistoryAsync(IReadOnlyList<FormerOfficial> people, CancellationToken cancellation)
    {
        var naming = await layout.Officials.ListAsync(Keys.Officials, cancellation).Where(row => Names(row, people)).ToListAsync(cancellation);
        foreach (var some in naming.Chunk(50))
        {
            // Under another key: the one before was made from its words.
            var rows = some.Select(row => (Row: row, Erased: Row.Read<OfficialsEntry>(row).WithoutPerson())).SelectMany(one => new[]
            {
                Row.Delete(Keys.Officials, one.Row.RowKey, Row.VersionOf(one.Row)),
                new(TableTransactionActionType.UpsertReplace, Row.Of(Keys.Officials, Keys.History(one.Erased.Entry, 0), one.Erased)),
            });
            if (await layout.Officials.AppendAmongRemovalsAsync(rows, cancellation) != StoreOutcome.Stored)
            {
                throw new InvalidOperationException("Somebody else erased some of these meanwhile: what is left must be found again.");
            }
        }
    }

    /// <summary>Whether it is an entry of the history that names one of these.</summary>
    internal static bool Names(TableEntity row, IReadOnlyList<FormerOfficial> people) =>
        row.RowKey != Keys.OfficialsBook && Row.Read<OfficialsEntry>(row) is var entry && people.Any(entry.Names);
}
