using Azure.Data.Tables;
using HostingFunctions.Storage;

namespace HostingFunctions.EndToEnd.Parts;

/// <summary>The trail of a request in the hands of somebody who has the keys to the storage account.</summary>
public sealed class TrailByHand(string storage, string request)
{
    private const string Column = "Json";

    private readonly TableClient table = new(storage, TableNames.Requests);

    /// <summary>Puts other words into the first entry that has some.</summary>
    /// <returns>The key of its row.</returns>
    public async Task<string> RewordAsync(string words, string others)
    {
        var entry = await table.QueryAsync<TableEntity>(row => row.PartitionKey == request).FirstAsync(
            row => row.RowKey.StartsWith("trail:", StringComparison.Ordinal) && row.GetString(Column).Contains(words, StringComparison.Ordinal));
        entry[Column] = entry.GetString(Column).Replace(words, others, StringComparison.Ordinal);
        await table.UpdateEntityAsync(entry, entry.ETag, TableUpdateMode.Replace);
        return entry.RowKey;
    }
}
