using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using HostingFunctions.Storage;

namespace HostingFunctions.Backup;

/// <summary>Saves the service's tables as files of JSON lines, one row a line. Azure tables have neither soft delete nor versions.</summary>
public sealed class TableBackup(TableServiceClient tables)
{
    private const string Extension = ".jsonl";
    private const int AtOnce = 16;

    /// <param name="folder">Created if missing. An earlier file of a table is replaced once the new one is complete.</param>
    /// <returns>How many rows were saved.</returns>
    public async Task<int> SaveAsync(string folder, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(folder);
        var count = 0;
        await foreach (var table in tables.QueryAsync(cancellationToken: cancellation))
        {
            if (!TableNames.Lasting.Contains(table.Name))
            {
                continue;
            }

            var path = Path.Combine(folder, table.Name + Extension);
            await using (var file = new StreamWriter(path + ".part"))
            {
                await foreach (var row in tables.GetTableClient(table.Name).QueryAsync<TableEntity>(cancellationToken: cancellation))
                {
                    await file.WriteLineAsync(JsonSerializer.Serialize(Cells(row)).AsMemory(), cancellation);
                    count++;
                }
            }

            File.Move(path + ".part", path, overwrite: true);
        }

        return count;
    }

    /// <summary>Adds missing rows. An existing row stays unchanged, because it may be newer.</summary>
    /// <returns>How many rows were added.</returns>
    public async Task<int> RestoreAsync(string folder, CancellationToken cancellation = default)
    {
        var count = 0;
        foreach (var path in Directory.GetFiles(folder, "*" + Extension))
        {
            var table = tables.GetTableClient(Path.GetFileNameWithoutExtension(path));
            await table.CreateIfNotExistsAsync(cancellation);
            var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
            await Parallel.ForEachAsync(File.ReadLinesAsync(path, cancellation), options, async (line, token) =>
            {
                if (await AddAsync(table, RowOf(line), token))
                {
                    Interlocked.Increment(ref count);
                }
            });
        }

        return count;
    }

    /// <summary>The saved rows of a table, in their order; none when there is no file of it.</summary>
    public static IAsyncEnumerable<TableEntity> RowsAsync(string folder, string table, CancellationToken cancellation) =>
        Path.Combine(folder, table + Extension) is var path && File.Exists(path)
            ? File.ReadLinesAsync(path, cancellation).Select(RowOf)
            : AsyncEnumerable.Empty<TableEntity>();

    private static TableEntity RowOf(string line) =>
        new(JsonSerializer.Deserialize<Dictionary<string, Cell>>(line)!.ToDictionary(cell => cell.Key, cell => cell.Value.Value()));

    private static async Task<bool> AddAsync(TableClient table, TableEntity row, CancellationToken cancellation)
    {
        try
        {
            await table.AddEntityAsync(row, cancellation);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status == 409)
        {
            return false;
        }
    }

    /// <summary>All columns but those that the storage service maintains.</summary>
    private static Dictionary<string, Cell> Cells(TableEntity row) => row
        .Where(column => column.Key is not ("odata.etag" or "Timestamp"))
        .ToDictionary(column => column.Key, column => Cell.Of(column.Value));
}
