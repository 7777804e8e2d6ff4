using Azure;
using Azure.Data.Tables;

namespace LocalRuntime.Durable;

/// <summary>The partitions of the instances: how each stands, its history, its inbox and its outbox.</summary>
internal sealed class InstanceStore(TableClient table, PayloadStore payloads)
{
    public async Task<InstanceRow?> GetAsync(string instanceId, CancellationToken cancellation)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(
            Keys.Partition(instanceId), Keys.InstanceRow, cancellationToken: cancellation);
        return found.HasValue ? Rows.ToInstance(found.Value!) : null;
    }

    /// <summary>One page of instance rows.</summary>
    public async Task<(IReadOnlyList<InstanceRow> Rows, string? Next)> ListAsync(
        string filter, int size, string? continuation, CancellationToken cancellation)
    {
        var pages = table.QueryAsync<TableEntity>(filter, size, cancellationToken: cancellation).AsPages(continuation, size);
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
        await foreach (var row in table.QueryAsync<TableEntity>(e => e.PartitionKey == partition, cancellationToken: cancellation))
        {
            rows.Add(row);
        }

        var instance = rows.Where(row => row.RowKey == Keys.InstanceRow).Select(Rows.ToInstance).FirstOrDefault();
        List<HistoryEvent> history = [];
        List<Message> inbox = [];
        List<Message> outbox = [];
        List<string> garbage = [];
        foreach (var row in rows.Where(row => row.RowKey != Keys.InstanceRow))
        {
            var isOurs = Rows.ToExecution(row) == start.ExecutionId;
            if (isOurs && row.RowKey[0] == 'i')
            {
                inbox.Add(await ReadAsync(row, cancellation));
            }
            else if (isOurs && row.RowKey[0] == 'o')
            {
                outbox.Add(await ReadAsync(row, cancellation));
            }
            else if (isOurs && Keys.IsHistoryOf(row.RowKey, instance!.Generation))
            {
                history.AddRange((await ReadAsync(row, cancellation)).Events);
            }
            else
            {
                garbage.Add(row.RowKey);
            }
        }

        if (instance?.ExecutionId == start.ExecutionId && instance.Tail is { } tail)
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
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            if (Rows.ToExecution(row) == start.ExecutionId)
            {
                inbox.Add(await ReadAsync(row, cancellation));
            }
        }

        return inbox;
    }

    /// <summary>Stores a message for an execution; storing it twice is storing it once.</summary>
    public async Task AddToInboxAsync(string instanceId, string executionId, Message message, CancellationToken cancellation)
    {
        try
        {
            await table.AddEntityAsync(await ToEntityAsync(instanceId, executionId, message, cancellation), cancellation);
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
            actions.Add(new(TableTransactionActionType.UpsertReplace, await ToEntityAsync(row.InstanceId, row.ExecutionId, added, cancellation)));
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
            var present = await GetAsync(row.InstanceId, cancellation);
            return present?.CommitId == row.CommitId ? present.ETag : throw new CommitConflictException(row.InstanceId, conflict);
        }
    }

    /// <summary>Deletes an instance's partition; the row that shows it goes last, so that what was interrupted can be repeated.</summary>
    /// <returns>False when the instance has moved on.</returns>
    public async Task<bool> TryDeleteAsync(InstanceRow row, CancellationToken cancellation)
    {
        var partition = Keys.Partition(row.InstanceId);
        List<TableEntity> others = [];
        var query = table.QueryAsync<TableEntity>(
            e => e.PartitionKey == partition && e.RowKey != Keys.InstanceRow, select: ["PartitionKey", "RowKey"], cancellationToken: cancellation);
        await foreach (var other in query)
        {
            others.Add(other);
        }

        foreach (var batch in others.Chunk(100))
        {
            await table.SubmitTransactionAsync(
                batch.Select(other => new TableTransactionAction(TableTransactionActionType.Delete, other, ETag.All)), cancellation);
        }

        try
        {
            await table.DeleteEntityAsync(partition, Keys.InstanceRow, row.ETag, cancellation);
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
                ? await table.AddEntityAsync(entity, cancellation)
                : await table.UpdateEntityAsync(entity, only.ETag, TableUpdateMode.Replace, cancellation);
            return response.Headers.ETag!.Value;
        }

        var responses = await table.SubmitTransactionAsync(actions, cancellation);
        return responses.Value[0].Headers.ETag!.Value;
    }

    private async Task<TableEntity> ToEntityAsync(
        string instanceId, string executionId, Message message, CancellationToken cancellation) => Rows.ToEntity(
        instanceId, executionId, message.Row!, await payloads.KeepAsync(instanceId, HistoryJson.Write(message.Events), cancellation));

    private async Task<Message> ReadAsync(TableEntity row, CancellationToken cancellation)
    {
        var json = await payloads.ReadAsync(Rows.ToEvents(row), cancellation);
        return new(HistoryJson.Read<List<HistoryEvent>>(json!)) { Row = row.RowKey };
    }
}
