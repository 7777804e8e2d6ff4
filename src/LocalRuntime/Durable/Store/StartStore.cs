using Azure;
using Azure.Data.Tables;

namespace LocalRuntime.Durable;

/// <summary>The start rows: all open instances of the hub.</summary>
internal sealed class StartStore(TableClient table)
{
    /// <summary>Stores a start row where none is.</summary>
    /// <returns>The row as stored; null when the instance id has one of another execution.</returns>
    public async Task<StartRow?> TryAddAsync(StartRow row, CancellationToken cancellation)
    {
        try
        {
            var response = await table.AddEntityAsync(Rows.ToEntity(row), cancellation);
            return row with { ETag = response.Headers.ETag!.Value };
        }
        catch (RequestFailedException conflict) when (conflict.Status == 409)
        {
            // A retry by the storage client may find its own first try.
            var present = await GetAsync(row.InstanceId, cancellation);
            return present?.ExecutionId == row.ExecutionId ? present : null;
        }
    }

    /// <summary>Puts a start row in the place of an ended execution's.</summary>
    /// <returns>The row as stored; null when another came first.</returns>
    public async Task<StartRow?> TryReplaceAsync(StartRow row, ETag replaced, CancellationToken cancellation)
    {
        try
        {
            var response = await table.UpdateEntityAsync(Rows.ToEntity(row), replaced, TableUpdateMode.Replace, cancellation);
            return row with { ETag = response.Headers.ETag!.Value };
        }
        catch (RequestFailedException conflict) when (conflict.Status is 404 or 412)
        {
            return null;
        }
    }

    public async Task<StartRow?> GetAsync(string instanceId, CancellationToken cancellation)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(
            Keys.Open, Keys.Partition(instanceId), cancellationToken: cancellation);
        return found.HasValue ? Rows.ToStart(found.Value!) : null;
    }

    public async Task<IReadOnlyList<StartRow>> ListAsync(CancellationToken cancellation)
    {
        List<StartRow> starts = [];
        await foreach (var entity in table.QueryAsync<TableEntity>(e => e.PartitionKey == Keys.Open, cancellationToken: cancellation))
        {
            starts.Add(Rows.ToStart(entity));
        }

        return starts;
    }

    /// <summary>Deletes start rows of ended instances, each only if it is still the same execution's.</summary>
    public async Task DeleteAsync(IReadOnlyList<StartRow> rows, CancellationToken cancellation)
    {
        foreach (var batch in rows.Chunk(100))
        {
            try
            {
                await table.SubmitTransactionAsync(
                    batch.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, Rows.ToEntity(row), row.ETag)),
                    cancellation);
            }
            catch (RequestFailedException changed) when (changed.Status is 404 or 412)
            {
                foreach (var row in batch)
                {
                    await DeleteAsync(row, cancellation);
                }
            }
        }
    }

    private async Task DeleteAsync(StartRow row, CancellationToken cancellation)
    {
        try
        {
            await table.DeleteEntityAsync(Keys.Open, Keys.Partition(row.InstanceId), row.ETag, cancellation);
        }
        catch (RequestFailedException changed) when (changed.Status is 404 or 412)
        {
            // Gone, or a new execution's by now.
        }
    }
}
