using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Files;
using HostingFunctions.Storage;

namespace HostingFunctions.Backup;

/// <summary>Judges trails wherever they are: in the storage account, in a backup's folder, in an exported file. It changes nothing.</summary>
/// <param name="witnessed">The roots that left by mail; empty when nobody brought them.</param>
public sealed class Verification(IReadOnlyDictionary<DateOnly, Sha256Hash> witnessed)
{
    public Task<TrailCheck> OfStorageAsync(StorageLayout layout, CancellationToken cancellation = default) =>
        new TrailAudit(new TableTrails(layout), new BlobNights(layout)).RunAsync(witnessed, cancellation);

    public async Task<TrailCheck> OfFolderAsync(string folder, CancellationToken cancellation = default)
    {
        var check = new TrailCheck(witnessed);
        await foreach (var night in NightFiles.ReadAsync(folder, cancellation))
        {
            check.Add(night);
        }

        foreach (var table in TrailTable.All)
        {
            var rows = TableBackup.RowsAsync(folder, table.Name, cancellation);
            await foreach (var chain in rows.ByPartition(cancellation).Select(table.Of))
            {
                check.Add(chain);
            }
        }

        check.End();
        return check;
    }

    /// <exception cref="FormatException">A line is none of an exported trail.</exception>
    public async Task<TrailCheck> OfFileAsync(string file, CancellationToken cancellation = default)
    {
        var (check, chain) = (new TrailCheck(witnessed), new List<ChainedEntry>());
        await foreach (var line in File.ReadLinesAsync(file, cancellation).Select(TrailLine.Read))
        {
            if (line?.Night is { } night)
            {
                check.Add(night, line.Heads);
            }

            if (line?.Entry is not { } entry)
            {
                continue;
            }

            if (chain.Count > 0 && chain[0].Chain != entry.Chain)
            {
                check.AddExported(chain[0].Chain, chain);
                chain = [];
            }

            chain.Add(entry);
        }

        if (chain.Count > 0)
        {
            check.AddExported(chain[0].Chain, chain);
        }

        check.End();
        return check;
    }
}
