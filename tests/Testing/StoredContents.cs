using System.IO.Compression;
using System.Text;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace HostingFunctions.Testing;

/// <summary>Every row and every file of a storage account as text, to look for what must not be there.</summary>
/// <param name="All">By table or container, and key.</param>
public sealed record StoredContents(IReadOnlyDictionary<(string Place, string Key), string> All)
{
    public IEnumerable<(string Place, string Key)> Keys => All.Keys;

    public static async Task<StoredContents> ReadAsync(string storage, CancellationToken cancellation)
    {
        var all = new Dictionary<(string, string), string>();
        var tables = new TableServiceClient(storage);
        await foreach (var table in tables.QueryAsync(cancellationToken: cancellation))
        {
            await foreach (var row in tables.GetTableClient(table.Name).QueryAsync<TableEntity>(cancellationToken: cancellation))
            {
                all[(table.Name, $"{row.PartitionKey}/{row.RowKey}")] = string.Join('\n', row.Select(column => column.Value));
            }
        }

        var blobs = new BlobServiceClient(storage);
        await foreach (var container in blobs.GetBlobContainersAsync(cancellationToken: cancellation))
        {
            await foreach (var blob in blobs.GetBlobContainerClient(container.Name).GetBlobsAsync(cancellationToken: cancellation))
            {
                var content = (await blobs.GetBlobContainerClient(container.Name).GetBlobClient(blob.Name).DownloadContentAsync(cancellation)).Value.Content;
                all[(container.Name, $"/{blob.Name}")] = Text(content.ToArray());
            }
        }

        return new StoredContents(all);
    }

    /// <summary>Those in tables and containers of a name.</summary>
    public StoredContents In(Func<string, bool> isMeant) =>
        new(All.Where(one => isMeant(one.Key.Place)).ToDictionary(one => one.Key, one => one.Value));

    public bool Holds(string value) => All.Any(
        one => one.Value.Contains(value, StringComparison.OrdinalIgnoreCase) || one.Key.Key.Contains(value, StringComparison.OrdinalIgnoreCase));

    private static string Text(byte[] content)
    {
        if (content is not [0x1f, 0x8b, ..])
        {
            return Encoding.UTF8.GetString(content);
        }

        using var plain = new StreamReader(new GZipStream(new MemoryStream(content), CompressionMode.Decompress));
        return plain.ReadToEnd();
    }
}
