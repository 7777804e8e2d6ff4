using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Durable;

/// <summary>The hub's tables and container.</summary>
internal sealed class HubStore
{
    private readonly TableClient instances;
    private readonly TableClient open;

    public HubStore(TaskHubOptions options)
    {
        Keys.EnsureHubName(options.HubName);
        var tables = options.Tables ?? new TableServiceClient(options.ConnectionString);
        var blobs = options.Blobs ?? new BlobServiceClient(options.ConnectionString);
        instances = tables.GetTableClient(Keys.InstancesTable(options.HubName));
        open = tables.GetTableClient(Keys.OpenTable(options.HubName));
        Container = blobs.GetBlobContainerClient(Keys.Container(options.HubName));
        Payloads = new(Container);
    }

    public BlobContainerClient Container { get; }

    public PayloadStore Payloads { get; }

    public async Task CreateAsync(CancellationToken cancellation)
    {
        await instances.CreateIfNotExistsAsync(cancellation);
        await open.CreateIfNotExistsAsync(cancellation);
        await Container.CreateIfNotExistsAsync(cancellationToken: cancellation);
    }

    /// <summary>Stores a start row where none is.</summary>
    /// <returns>The row as stored; null when the instance id has one of another execution.</returns>
    public async Task<StartRow?> TryAddStartAsync(StartRow row, CancellationToken cancellation)
    {
        try
        {
            var response = await open.AddEntityAsync(Rows.ToEntity(row), cancellation);
            return row with { ETag = response.Headers.ETag!.Value };
        }
        catch (RequestFailedException conflict) when (conflict.Status == 409)
        {
            // A retry by the storage client may find its own first try.
            var present = await GetStartAsync(row.InstanceId, cancellation);
            return present?.ExecutionId == row.ExecutionId ? present : null;
        }
    }

    /// <summary>Puts a start row in the place of an ended execution's.</summary>
    /// <returns>The row as stored; null when another came first.</returns>
    public async Task<StartRow?> TryReplaceStartAsync(StartRow row, ETag replaced, CancellationToken cancellation)
    {
        try
        {
            var response = await open.UpdateEntityAsync(Rows.ToEntity(row), replaced, TableUpdateMode.Replace, cancellation);
            return row with { ETag = response.Headers.ETag!.Value };
        }
        catch (RequestFailedException conflict) when (conflict.Status is 404 or 412)
        {
            return null;
        }
    }

    public async Task<StartRow?> GetStartAsync(string instanceId, CancellationToken cancellation)
    {
        var found = await open.GetEntityIfExistsAsync<TableEntity>(
            Keys.Open, Keys.Partition(instanceId), cancellationToken: cancellation);
        return found.HasValue ? Rows.ToStart(found.Value!) : null;
    }

    public async Task<IReadOnlyList<StartRow>> ListStartsAsync(CancellationToken cancellation)
    {
        List<StartRow> starts = [];
        await foreach (var entity in open.QueryAsync<TableEntity>(e => e.PartitionKey == Keys.Open, cancellationToken: cancellation))
        {
            starts.Add(Rows.ToStart(entity));
        }

        return starts;
    }

    /// <summary>Deletes start rows of ended instances, each only if it is still the same execution's.</summary>
    public async Task DeleteStartsAsync(IReadOnlyList<StartRow> rows, CancellationToken cancellation)
    {
        foreach (var batch in rows.Chunk(100))
        {
            try
            {
                await open.SubmitTransactionAsync(
                    batch.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, Rows.ToEntity(row), row.ETag)),
                    cancellation);
            }
            catch (RequestFailedException changed) when (changed.Status is 404 or 412)
            {
                foreach (var row in batch)
                {
                    await DeleteStartAsync(row, cancellation);
                }
            }
        }
    }

    public async Task<InstanceRow?> GetInstanceAsync(string instanceId, CancellationToken cancellation)
    {
        var found = await instances.GetEntityIfExistsAsync<TableEntity>(
            Keys.Partition(instanceId), Keys.InstanceRow, cancellationToken: cancellation);
        return found.HasValue ? Rows.ToInstance(found.Value!) : null;
    }

    /// <summary>One page of instance rows.</summary>
    public async Task<(IReadOnlyList<InstanceRow> Rows, string? Next)> ListInstancesAsync(
        string filter, int size, string? continuation, CancellationToken cancellation)
    {
        var pages = instances.QueryAsync<TableEntity>(filter, size, cancellationToken: cancellation).AsPages(continuation, size);
        await foreach (var page in pages)
        {
            return ([.. page.Values.Select(Rows.ToInstance)], page.ContinuationToken);
        }

        return ([], null);
    }

    /// <summary>Reads an instance's whole partition.</summary>
    public async Task<StoredInstance> LoadAsync(StartRow start, CancellationToken cancellation)
    {
        var partition = Keys.Partition(start.InstanceId);
        List<TableEntity> rows = [];
        await foreach (var row in instances.QueryAsync<TableEntity>(e => e.PartitionKey == partition, cancellationToken: cancellation))
        {
            rows.Add(row);
        }

        var instance = rows.Where(row => row.RowKey == Keys.InstanceRow).Select(Rows.ToInstance).FirstOrDefault();
        var ours = instance?.ExecutionId == start.ExecutionId;
        List<HistoryEvent> history = [];
        List<Message> inbox = [];
        List<Message> outbox = [];
        List<string> garbage = [];
        foreach (var row in rows.Where(row => row.RowKey != Keys.InstanceRow))
        {
            if (row.RowKey[0] == 'i' && Keys.InboxTick(row.RowKey) is var tick && (tick == 0 ? ours : tick >= start.Tick))
            {
                inbox.Add(await ReadAsync(row, cancellation));
            }
            else if (row.RowKey[0] == 'o' && ours)
            {
                outbox.Add(await ReadAsync(row, cancellation));
            }
            else if (ours && Keys.IsHistoryOf(row.RowKey, instance!.Generation))
            {
                history.AddRange((await ReadAsync(row, cancellation)).Events);
            }
            else
            {
                garbage.Add(row.RowKey);
            }
        }

        if (ours && instance!.Tail is { } tail)
        {
            history.AddRange(HistoryJson.Read<List<HistoryEvent>>(tail));
        }

        return new(instance, history, inbox, outbox, garbage);
    }

    /// <summary>What waits in an instance's inbox, oldest first.</summary>
    public async Task<IReadOnlyList<Message>> ReadInboxAsync(StartRow start, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Partition(start.InstanceId)} and RowKey ge {Keys.InboxStart} and RowKey lt {Keys.InboxEnd}");
        List<Message> inbox = [];
        await foreach (var row in instances.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            if (Keys.InboxTick(row.RowKey) >= start.Tick)
            {
                inbox.Add(await ReadAsync(row, cancellation));
            }
        }

        return inbox;
    }

    /// <summary>Stores a message; storing it twice is storing it once.</summary>
    public async Task AddToInboxAsync(string instanceId, Message message, CancellationToken cancellation)
    {
        try
        {
            await instances.AddEntityAsync(await ToEntityAsync(instanceId, message, cancellation), cancellation);
        }
        catch (RequestFailedException present) when (present.Status == 409)
        {
            // A retry by the storage client found its own first try.
        }
    }

    /// <summary>Stores an episode.</summary>
    /// <returns>The instance row's new ETag.</returns>
    /// <exception cref="CommitConflictException">The instance has moved on.</exception>
    public async Task<ETag> CommitAsync(Commit commit, CancellationToken cancellation)
    {
        var row = commit.Row;
        List<TableTransactionAction> actions =
        [
            row.ETag == default
                ? new(TableTransactionActionType.Add, Rows.ToEntity(row))
                : new(TableTransactionActionType.UpdateReplace, Rows.ToEntity(row), row.ETag),
        ];
        foreach (var added in commit.Added)
        {
            actions.Add(new(TableTransactionActionType.UpsertReplace, await ToEntityAsync(row.InstanceId, added, cancellation)));
        }

        actions.AddRange(commit.Deleted.Select(key =>
            new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(Keys.Partition(row.InstanceId), key), ETag.All)));
        try
        {
            return await SubmitAsync(actions, cancellation);
        }
        catch (RequestFailedException conflict) when (conflict.Status is 404 or 409 or 412)
        {
            // A retry by the storage client may find its own first try.
            var present = await GetInstanceAsync(row.InstanceId, cancellation);
            return present?.CommitId == row.CommitId ? present.ETag : throw new CommitConflictException(row.InstanceId, conflict);
        }
    }

    public async Task SignalAsync(string instanceId, long tick, CancellationToken cancellation) =>
        await open.AddEntityAsync(
            new TableEntity(Keys.Signals, Keys.Signal(tick)) { ["InstanceId"] = instanceId }, cancellation);

    public async Task<IReadOnlyList<TableEntity>> ListSignalsAsync(CancellationToken cancellation)
    {
        List<TableEntity> signals = [];
        await foreach (var entity in open.QueryAsync<TableEntity>(e => e.PartitionKey == Keys.Signals, cancellationToken: cancellation))
        {
            signals.Add(entity);
        }

        return signals;
    }

    public async Task DeleteSignalAsync(TableEntity signal, CancellationToken cancellation) =>
        await open.DeleteEntityAsync(signal.PartitionKey, signal.RowKey, ETag.All, cancellation);

    /// <summary>Deletes all of an ended instance; the row that shows it goes last, so that an interrupted purge can be repeated.</summary>
    public async Task<bool> TryPurgeAsync(InstanceRow row, CancellationToken cancellation)
    {
        if (await GetStartAsync(row.InstanceId, cancellation) is { } start)
        {
            if (start.ExecutionId != row.ExecutionId || start.Parent is not null)
            {
                // A new execution is about to begin, or a parent has yet to be told the result.
                return false;
            }

            // A start row without an instance row would be taken for an orchestration that has yet to run.
            await DeleteStartsAsync([start], cancellation);
        }

        await Payloads.PurgeAsync(row.InstanceId, cancellation);
        var partition = Keys.Partition(row.InstanceId);
        List<TableEntity> others = [];
        var query = instances.QueryAsync<TableEntity>(
            e => e.PartitionKey == partition && e.RowKey != Keys.InstanceRow, select: ["PartitionKey", "RowKey"], cancellationToken: cancellation);
        await foreach (var other in query)
        {
            others.Add(other);
        }

        foreach (var batch in others.Chunk(100))
        {
            await instances.SubmitTransactionAsync(
                batch.Select(other => new TableTransactionAction(TableTransactionActionType.Delete, other, ETag.All)), cancellation);
        }

        try
        {
            await instances.DeleteEntityAsync(partition, Keys.InstanceRow, row.ETag, cancellation);
            return true;
        }
        catch (RequestFailedException changed) when (changed.Status is 404 or 412)
        {
            return false;
        }
    }

    private async Task<ETag> SubmitAsync(List<TableTransactionAction> actions, CancellationToken cancellation)
    {
        if (actions is [var only])
        {
            // A change of one row is a transaction by itself, and cheaper than one that says so.
            var entity = (TableEntity)only.Entity;
            var response = only.ActionType == TableTransactionActionType.Add
                ? await instances.AddEntityAsync(entity, cancellation)
                : await instances.UpdateEntityAsync(entity, only.ETag, TableUpdateMode.Replace, cancellation);
            return response.Headers.ETag!.Value;
        }

        var responses = await instances.SubmitTransactionAsync(actions, cancellation);
        return responses.Value[0].Headers.ETag!.Value;
    }

    private async Task DeleteStartAsync(StartRow row, CancellationToken cancellation)
    {
        try
        {
            await open.DeleteEntityAsync(Keys.Open, Keys.Partition(row.InstanceId), row.ETag, cancellation);
        }
        catch (RequestFailedException changed) when (changed.Status is 404 or 412)
        {
            // Gone, or a new execution's by now.
        }
    }

    private async Task<TableEntity> ToEntityAsync(string instanceId, Message message, CancellationToken cancellation) =>
        Rows.ToEntity(instanceId, message.Row!, await Payloads.KeepAsync(instanceId, HistoryJson.Write(message.Events), cancellation));

    private async Task<Message> ReadAsync(TableEntity row, CancellationToken cancellation)
    {
        var json = await Payloads.ReadAsync(Rows.ToEvents(row), cancellation);
        return new(HistoryJson.Read<List<HistoryEvent>>(json!)) { Row = row.RowKey };
    }
}
