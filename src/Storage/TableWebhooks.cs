using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>
/// What programs are told, in table Webhooks: the log of all events in one partition, beside it how much of each chain it has and its last number, which are
/// written in the transaction of the events; and a partition for each program with its state and its ledger.
/// </summary>
public sealed class TableWebhooks(StorageLayout layout) : IWebhooks
{
    /// <summary>A transaction takes 100 rows, and two of them are the chain's mark and the tail.</summary>
    private const int MostEvents = 98;

    /// <summary>What a table gives at once.</summary>
    private const int MostRows = 1000;

    /// <summary>Of many acts at once each writes the tail in turn.</summary>
    private const int MostRaces = 50;

    private TableClient Table => layout.Webhooks;

    public async Task AppendAsync(ChainId chain, DateTimeOffset since, CancellationToken cancellation)
    {
        for (var race = 0; race < MostRaces; race++)
        {
            if (await TryAppendAsync(chain, since, cancellation))
            {
                return;
            }

            await Task.Delay(Random.Shared.Next(1, 50), cancellation);
        }

        throw new InvalidOperationException("Events are still to be entered in the log: too many were at once.");
    }

    public async Task<long> LastNumberAsync(CancellationToken cancellation) => (await CountAsync(Keys.WebhookTail, cancellation)).Number;

    public async Task<IReadOnlyList<WebhookEvent>> ListEventsAsync(long after, int most, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.WebhookLog} and RowKey gt {Keys.WebhookEvent(after)} and RowKey lt {Keys.After(Keys.WebhookEvents)}");
        return await Table.QueryAsync<TableEntity>(filter, maxPerPage: Math.Min(most, MostRows), cancellationToken: cancellation)
            .Take(most).Select(Row.Read<WebhookEvent>).ToListAsync(cancellation);
    }

    public Task<WebhookEvent?> FirstSinceAsync(DateTimeOffset at, CancellationToken cancellation) =>
        FirstAsync(TableClient.CreateQueryFilter($"At ge {at}"), cancellation);

    public Task<WebhookEvent?> FindEventAsync(string id, CancellationToken cancellation) =>
        FirstAsync(TableClient.CreateQueryFilter($"Id eq {id}"), cancellation);

    public async Task<WebhookState?> FindStateAsync(string client, CancellationToken cancellation)
    {
        var row = await Table.GetEntityIfExistsAsync<TableEntity>(client, Keys.WebhookState, cancellationToken: cancellation);
        return row is { HasValue: true, Value: { } stored } ? Row.Read<WebhookState>(stored) with { RowVersion = Row.VersionOf(stored) } : null;
    }

    public async Task<WebhookState?> StoreAsync(string client, WebhookState state, WebhookDelivery? accepted, CancellationToken cancellation)
    {
        var rows = new List<TableTransactionAction> { Row.AddOrUpdate(Row.Of(client, Keys.WebhookState, state), state.RowVersion) };
        if (accepted is not null)
        {
            var told = Row.Of(client, Keys.WebhookDelivery(accepted.Event), accepted);
            rows.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, told));
        }

        try
        {
            var answers = await Table.SubmitTransactionAsync(rows, cancellation);
            return state with { RowVersion = new RowVersion(answers.Value[0].Headers.ETag.ToString()!) };
        }
        catch (TableTransactionFailedException e) when (
            e.ErrorCode == TableErrorCode.EntityAlreadyExists || e.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied)
        {
            return null;
        }
    }

    public async Task<IReadOnlyList<WebhookDelivery>> ListDeliveriesAsync(string client, long? before, int most, CancellationToken cancellation)
    {
        var first = before is { } number ? Keys.WebhookDelivery(number) : Keys.WebhookDeliveries;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {client} and RowKey gt {first} and RowKey lt {Keys.After(Keys.WebhookDeliveries)}");
        return await Table.QueryAsync<TableEntity>(filter, maxPerPage: Math.Min(most, MostRows), cancellationToken: cancellation)
            .Take(most).Select(Row.Read<WebhookDelivery>).ToListAsync(cancellation);
    }

    public async Task ClearAsync(IEnumerable<string> clients, DateTimeOffset before, CancellationToken cancellation)
    {
        // Numbers rise with time, so what is to go is one range of keys: up to the last event before that time.
        var rows = Table.QueryAsync<TableEntity>(Events, maxPerPage: 100, select: [nameof(WebhookEvent.At), "RowKey"], cancellationToken: cancellation)
            .TakeWhile(row => row.GetDateTimeOffset(nameof(WebhookEvent.At)) < before);
        var keys = await rows.Select(row => row.RowKey).ToListAsync(cancellation);
        if (keys.Count == 0)
        {
            return;
        }

        foreach (var client in clients)
        {
            // Inverted numbers: the older, the later.
            var latest = Keys.WebhookDelivery(Keys.ReadWebhookEvent(keys[^1]));
            var told = TableClient.CreateQueryFilter($"PartitionKey eq {client} and RowKey ge {latest} and RowKey lt {Keys.After(Keys.WebhookDeliveries)}");
            var old = await Table.QueryAsync<TableEntity>(told, select: ["RowKey"], cancellationToken: cancellation)
                .Select(row => row.RowKey).ToListAsync(cancellation);
            await DeleteAsync(client, old, cancellation);
        }

        await DeleteAsync(Keys.WebhookLog, keys, cancellation);
    }

    private static string Events =>
        TableClient.CreateQueryFilter($"PartitionKey eq {Keys.WebhookLog} and RowKey ge {Keys.WebhookEvents} and RowKey lt {Keys.After(Keys.WebhookEvents)}");

    /// <returns>False when another was first.</returns>
    private async Task<bool> TryAppendAsync(ChainId chain, DateTimeOffset since, CancellationToken cancellation)
    {
        var (reading, counting) = (CountAsync(Keys.WebhookChain(chain), cancellation), CountAsync(Keys.WebhookTail, cancellation));
        var (mark, tail) = (await reading, await counting);
        var missing = await EntriesAsync(chain, mark.Number, cancellation);
        foreach (var some in missing.Chunk(MostEvents))
        {
            var last = tail.Number;
            var events = some.Where(entry => entry.At >= since).Select(entry => WebhookEvent.Of(entry, last + 1)).OfType<WebhookEvent>()
                .Select(told => told with { Number = ++last }).ToList();
            var changes = events.Select(told => Row.Add(Event(told))).Prepend(Count(Keys.WebhookChain(chain), some[^1].Seq, mark.Version));
            if (events.Count > 0)
            {
                changes = changes.Append(Count(Keys.WebhookTail, last, tail.Version));
            }

            if (await Table.AppendAsync(changes, cancellation) != StoreOutcome.Stored)
            {
                return false;
            }

            if (some[^1] != missing[^1])
            {
                (mark, tail) = (await CountAsync(Keys.WebhookChain(chain), cancellation), await CountAsync(Keys.WebhookTail, cancellation));
            }
        }

        return true;
    }

    private async Task<IReadOnlyList<ChainedEntry>> EntriesAsync(ChainId chain, long after, CancellationToken cancellation)
    {
        var table = TrailTable.All.Single(table => table.Kind == chain.Kind);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {chain.Of} and RowKey ge {table.Prefix} and RowKey lt {Keys.After(table.Prefix)}");
        return await layout.TrailOf(table.Kind).QueryAsync<TableEntity>(filter, cancellationToken: cancellation)
            .Select(row => TrailRow.Read(chain.Kind, row).Link).OfType<ChainedEntry>().Where(entry => entry.Seq > after).OrderBy(entry => entry.Seq)
            .ToListAsync(cancellation);
    }

    private async Task<WebhookEvent?> FirstAsync(string condition, CancellationToken cancellation) =>
        await Table.QueryAsync<TableEntity>($"{Events} and {condition}", maxPerPage: 1, cancellationToken: cancellation)
            .Select(Row.Read<WebhookEvent>).FirstOrDefaultAsync(cancellation);

    private async Task<(long Number, RowVersion? Version)> CountAsync(string key, CancellationToken cancellation)
    {
        var row = await Table.GetEntityIfExistsAsync<TableEntity>(Keys.WebhookLog, key, cancellationToken: cancellation);
        return row is { HasValue: true, Value: { } stored } ? (stored.GetInt64(Keys.WebhookCount)!.Value, Row.VersionOf(stored)) : (0, null);
    }

    private static TableTransactionAction Count(string key, long number, RowVersion? version) =>
        Row.AddOrUpdate(new TableEntity(Keys.WebhookLog, key) { [Keys.WebhookCount] = number }, version);

    private static TableEntity Event(WebhookEvent told)
    {
        var row = Row.Of(Keys.WebhookLog, Keys.WebhookEvent(told.Number), told);
        (row[nameof(WebhookEvent.At)], row[nameof(WebhookEvent.Id)]) = (told.At, told.Id);
        return row;
    }

    private async Task DeleteAsync(string partition, IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        foreach (var some in keys.Chunk(100))
        {
            await Table.AppendAmongRemovalsAsync(some.Select(key => Row.Delete(partition, key, RowVersion.Any)), cancellation);
        }
    }
}
