using Azure;
using Azure.Data.Tables;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Drafts in table Drafts, one partition each; another partition lists them by the time at which they need looking after.</summary>
public sealed class TableDrafts(StorageLayout layout, TimeProvider time) : IDrafts
{
    public async Task<Draft?> FindAsync(string key, CancellationToken cancellation)
    {
        var row = await layout.Drafts.GetEntityIfExistsAsync<TableEntity>(key, Keys.Draft, cancellationToken: cancellation);
        return row.HasValue ? Row.Read<Draft>(row.Value!) with { RowVersion = Row.VersionOf(row.Value!) } : null;
    }

    public async Task<Draft?> StoreAsync(Draft draft, CancellationToken cancellation)
    {
        var row = Row.Of(draft.Key, Keys.Draft, draft);
        if (draft.RowVersion is null)
        {
            await AddAsync(new DueDraft(draft.DueAt(time.GetUtcNow()), draft.Key), cancellation);
        }

        return await layout.Drafts.StoreAsync(row, draft.RowVersion, cancellation) is { } version ? draft with { RowVersion = version } : null;
    }

    /// <inheritdoc/>
    /// <remarks>The client treats "not found" as success.</remarks>
    public Task RemoveAsync(Draft draft, CancellationToken cancellation) => layout.Drafts.DeleteEntityAsync(draft.Key, Keys.Draft, ETag.All, cancellation);

    public IAsyncEnumerable<DueDraft> ListDueAsync(DateTimeOffset by, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.DueDrafts} and RowKey lt {Keys.DraftsDueAfter(by)}");
        return layout.Drafts.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Select(Row.Read<DueDraft>);
    }

    public async Task SettleAsync(DueDraft due, DateTimeOffset? next, CancellationToken cancellation)
    {
        if (next is { } at)
        {
            await AddAsync(due with { At = at }, cancellation);
        }

        if (next != due.At)
        {
            await layout.Drafts.DeleteEntityAsync(Keys.DueDrafts, Keys.DueDraft(due), ETag.All, cancellation);
        }
    }

    private Task AddAsync(DueDraft due, CancellationToken cancellation) =>
        layout.Drafts.PutAsync(Row.Of(Keys.DueDrafts, Keys.DueDraft(due), due), cancellation);
}
