using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Storage;

/// <summary>The desk's trail in table DeskTrail: a partition a month.</summary>
public sealed class TableDeskTrail(StorageLayout layout) : IDeskTrail
{
    private readonly Trail trail = new(layout.DeskTrail, ChainKind.Desk, "");

    public async Task AddAsync(HistoryEntry entry, CancellationToken cancellation)
    {
        var month = Keys.Month(DateOnly.FromDateTime(entry.At.UtcDateTime));
        var row = new TrailRow(Row.Of(month, Keys.DeskTrail(entry), entry), entry.InTrail());
        await trail.AppendAsync(month, begins: false, [], [row], amongRemovals: false, cancellation);
    }

    public IAsyncEnumerable<HistoryEntry> ListAsync(DateOnly month, CancellationToken cancellation) =>
        layout.DeskTrail.ListAsync(Keys.Month(month), cancellation).Where(row => row.RowKey != Keys.Head).Select(Row.Read<HistoryEntry>);
}
