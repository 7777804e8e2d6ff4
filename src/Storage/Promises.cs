using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>Single rows of what is under way. Of several processes that begin to work on one at once, the first to store what it read has it.</summary>
internal static class Promises
{
    /// <param name="version">Null for a row that must not be there yet; else it must be as it was read.</param>
    /// <returns>The row's new version; null when somebody else was first.</returns>
    public static async Task<RowVersion?> StoreAsync(this TableClient table, TableEntity row, RowVersion? version, CancellationToken cancellation)
    {
        try
        {
            var answer = version is null
                ? await table.AddEntityAsync(row, cancellation)
                : await table.UpdateEntityAsync(row, Row.ETagOf(version), TableUpdateMode.Replace, cancellation);
            return new RowVersion(answer.Headers.ETag.ToString()!);
        }
        catch (RequestFailedException e) when (
            e.ErrorCode == TableErrorCode.EntityAlreadyExists || e.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied
            || e.ErrorCode == TableErrorCode.ResourceNotFound)
        {
            return null;
        }
    }

    /// <summary>Stores a row, whatever is there. Safe to repeat.</summary>
    public static Task PutAsync(this TableClient table, TableEntity row, CancellationToken cancellation) =>
        table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);

    /// <summary>A whole partition: one that holds only what is under way.</summary>
    public static IAsyncEnumerable<TableEntity> ListAsync(this TableClient table, string partition, CancellationToken cancellation) =>
        table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellation);

    /// <summary>Removes a row, unless somebody changed it since it was read.</summary>
    public static async Task RemoveAsync(this TableClient table, string partition, string key, RowVersion version, CancellationToken cancellation)
    {
        try
        {
            await table.DeleteEntityAsync(partition, key, Row.ETagOf(version), cancellation);
        }
        catch (RequestFailedException e) when (e.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied)
        {
            // Somebody asked meanwhile.
        }
    }
}
