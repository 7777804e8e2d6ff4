using Azure.Data.Tables;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Storage;

/// <summary>The desk's trail in table DeskTrail: a partition a month.</summary>
public sealed class TableDeskTrail(StorageLayout layout) : IDeskTrail
{
    public Task AddAsync(HistoryEntry entry, CancellationToken cancellation) => layout.DeskTrail.PutAsync(
        Row.Of(Keys.Month(DateOnly.FromDateTime(entry.At.UtcDateTime)), Keys.DeskTrail(entry), entry), cancellation);

    public IAsyncEnumerable<HistoryEntry> ListAsync(DateOnly month, CancellationToken cancellation) =>
        layout.DeskTrail.ListAsync(Keys.Month(month), cancellation).Select(Row.Read<HistoryEntry>);
}
