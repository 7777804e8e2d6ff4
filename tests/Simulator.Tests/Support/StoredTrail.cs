using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Backup;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Files;
using HostingFunctions.Storage;

namespace HostingFunctions.Simulator.Tests.Support;

/// <summary>What a play left in its storage account, as <c>Backup verify</c> and <c>Backup trail</c> read it.</summary>
internal sealed class StoredTrail(string storage)
{
    private readonly StorageLayout layout = new(new TableServiceClient(storage), new BlobServiceClient(storage));

    public Task<TrailCheck> VerifyAsync() => new Verification(new Dictionary<DateOnly, Sha256Hash>()).OfStorageAsync(layout);

    public async Task<IReadOnlyList<string>> FindingsAsync() => [.. (await VerifyAsync()).Findings.Select(FindingText.Of)];

    public async Task ExportAsync(string file)
    {
        var export = new TrailExport(new TableTrails(layout), new BlobNights(layout), TimeProvider.System);
        await File.WriteAllLinesAsync(file, await export.LinesAsync(default).ToListAsync());
    }

    /// <returns>All that programs were to be told of, and of each chain, in order, what they should have been told of.</returns>
    public async Task<(IReadOnlyList<WebhookEvent> Events, IReadOnlyList<string> Facts)> EventsAndFactsAsync(DateOnly since)
    {
        var events = await new TableWebhooks(layout).ListEventsAsync(after: 0, most: int.MaxValue, default);
        var facts = new TableTrails(layout).ListAsync(default).Where(chain => chain.Id.Kind != ChainKind.Desk)
            .Select(chain => chain.Entries.Select(entry => entry.Link!).Where(entry => Wib.DateOf(entry.At) >= since).OrderBy(entry => entry.Seq))
            .Select(chain => string.Join(' ', chain.Select(entry => WebhookEvent.Of(entry, 0)?.Id).OfType<string>()));
        return (events, await facts.Where(chain => chain.Length > 0).ToListAsync());
    }

    /// <summary>Edits the first entry of a request that says something, by hand, and undoes it after a look.</summary>
    /// <returns>Which row it was, and what was found.</returns>
    public async Task<(string Row, IReadOnlyList<string> Findings)> EditAsync(string request, string old, string other)
    {
        var table = new TableClient(storage, TableNames.Requests);
        var row = await table.QueryAsync<TableEntity>(row => row.PartitionKey == request).FirstAsync(
            row => row.RowKey.StartsWith("trail", StringComparison.Ordinal) && row.GetString("Json").Contains(old, StringComparison.Ordinal));
        var json = row.GetString("Json");
        await WriteAsync(json.Replace(old, other, StringComparison.Ordinal));
        var findings = await FindingsAsync();
        await WriteAsync(json);
        return (row.RowKey, findings);

        async Task WriteAsync(string content)
        {
            row["Json"] = content;
            await table.UpdateEntityAsync(row, Azure.ETag.All, TableUpdateMode.Replace);
        }
    }
}
