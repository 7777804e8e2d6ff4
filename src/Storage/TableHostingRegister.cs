using Azure;
using Azure.Data.Tables;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>
/// Hosted applications in table Register: each is one partition, each change one entity group transaction. Table DueDates has a row for each application
/// with something due, so that the sweep reads one range of days (ADR 9).
/// </summary>
/// <remarks><inheritdoc cref="TableRequestStore" path="/remarks"/></remarks>
public sealed class TableHostingRegister(StorageLayout layout, RenewalStages stages, TimeProvider time) : IHostingRegister
{
    private const string WrittenAt = "WrittenAt";

    private readonly Trail trail = new(layout.Register, ChainKind.Application, Keys.Histories);

    public async Task<HostedApplication?> FindAsync(RequestId id, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {id.Value}");
        return RegisterRows.Read(await layout.Register.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).ToListAsync(cancellation));
    }

    public async Task<RegisterRecord?> FindRecordAsync(RequestId id, CancellationToken cancellation) =>
        await FindRowAsync(id, Keys.Record(id), cancellation) is { } row ? RegisterRows.ReadRecord(row) : null;

    public async Task<Notice?> FindNoticeAsync(RequestId id, int year, string stage, EmailAddress recipient, CancellationToken cancellation) =>
        await FindRowAsync(id, Keys.Notice(year, stage, recipient), cancellation) is { } row ? RegisterRows.ReadNotice(row) : null;

    public IAsyncEnumerable<HostedApplication> ListAsync(CancellationToken cancellation) => layout.Register
        .QueryAsync<TableEntity>(cancellationToken: cancellation)
        .ByPartition(cancellation).Select(RegisterRows.Read).OfType<HostedApplication>();

    public async Task<StoreOutcome> AppendAsync(RegisterChange change, CancellationToken cancellation)
    {
        if (change.Record is not { } record)
        {
            return await SubmitAsync(change, cancellation);
        }

        // Writes the new row, then the record, then deletes the old row: whenever the process dies, the row that the record names exists.
        var (earlier, on) = (record.Due, stages.NextDue(record));
        var next = on is null ? null : on == earlier?.On ? earlier : new DueMark(on.Value, Guid.NewGuid().ToString("N"));
        if (next is not null && next != earlier)
        {
            await WriteAsync(change.Id, next, cancellation);
        }

        var outcome = await SubmitAsync(change with { Record = record with { Due = next } }, cancellation);
        if (outcome == StoreOutcome.Stored && earlier is not null && earlier != next)
        {
            await DropAsync(change.Id, earlier, cancellation);
        }

        return outcome;
    }

    /// <summary>
    /// Rewrites the due date of every record. A backup may hold a record without its due date, when that was written while the backup was being taken.
    /// </summary>
    /// <returns>How many due dates were written.</returns>
    public async Task<int> MendDueDatesAsync(CancellationToken cancellation)
    {
        var count = 0;
        var records = layout.Register.QueryAsync<TableEntity>(
            $"RowKey ge '{Keys.Records}' and RowKey lt '{Keys.AfterRecords}'", cancellationToken: cancellation);
        await foreach (var record in records.Select(RegisterRows.ReadRecord))
        {
            if (record.Due is { } due)
            {
                await WriteAsync(record.Id, due, cancellation);
                count++;
            }
        }

        return count;
    }

    public IAsyncEnumerable<DueHostedApplication> ListDueAsync(DateOnly until, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey le {Keys.Due(until)}");
        return layout.DueDates.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Select(row =>
        {
            var (id, mark) = Keys.ReadDue(row.PartitionKey, row.RowKey);
            return new DueHostedApplication(id, mark, row.GetDateTimeOffset(WrittenAt)!.Value);
        });
    }

    public Task EraseHistoryAsync(RequestId id, HistoryEntry erasure, CancellationToken cancellation) =>
        trail.EraseAsync(id.Value, new TrailRow(Row.Of(id.Value, Keys.History(erasure, 0), erasure), erasure.InTrail()), cancellation);

    public Task DropDueAsync(DueHostedApplication due, CancellationToken cancellation) => DropAsync(due.Id, due.Mark, cancellation);

    private Task WriteAsync(RequestId id, DueMark due, CancellationToken cancellation) => layout.DueDates.UpsertEntityAsync(
        new TableEntity(Keys.Due(due.On), Keys.Due(id, due)) { [WrittenAt] = time.GetUtcNow() }, TableUpdateMode.Replace, cancellation);

    /// <summary>The client treats "not found" as success.</summary>
    private Task DropAsync(RequestId id, DueMark mark, CancellationToken cancellation) =>
        layout.DueDates.DeleteEntityAsync(Keys.Due(mark.On), Keys.Due(id, mark), ETag.All, cancellation);

    private async Task<TableEntity?> FindRowAsync(RequestId id, string key, CancellationToken cancellation)
    {
        var row = await layout.Register.GetEntityIfExistsAsync<TableEntity>(id.Value, key, cancellationToken: cancellation);
        return row.HasValue ? row.Value : null;
    }

    /// <summary>Among removals: another process may take a notice back meanwhile.</summary>
    private Task<StoreOutcome> SubmitAsync(RegisterChange change, CancellationToken cancellation) =>
        trail.AppendAsync(
            change.Id.Value, begins: change.Record is { RowVersion: null }, RegisterRows.Of(change), RegisterRows.Entries(change), amongRemovals: true,
            cancellation);
}
