using Azure;
using Azure.Data.Tables;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Promises not yet kept, in table WakeUps: one partition, oldest first, so that a sweep reads from the start and stops at its own time.</summary>
public sealed class TableWakeUps(StorageLayout layout) : IWakeUps
{
    public Task AddAsync(WakeUp wakeUp, CancellationToken cancellation) =>
        layout.WakeUps.PutAsync(Row.Of(Keys.WakeUps, Keys.WakeUp(wakeUp), wakeUp), cancellation);

    /// <inheritdoc/>
    /// <remarks>The client treats "not found" as success.</remarks>
    public Task RemoveAsync(WakeUp wakeUp, CancellationToken cancellation) =>
        layout.WakeUps.DeleteEntityAsync(Keys.WakeUps, Keys.WakeUp(wakeUp), ETag.All, cancellation);

    public IAsyncEnumerable<WakeUp> ListAsync(DateTimeOffset before, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.WakeUps} and RowKey lt {Keys.WakeUpsBefore(before)}");
        return layout.WakeUps.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Select(Row.Read<WakeUp>);
    }
}
