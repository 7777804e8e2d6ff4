using Azure.Data.Tables;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Overdue steps, in table WakeUps: a partition of its own, which is read whole.</summary>
public sealed class TableOverdueSteps(StorageLayout layout) : IOverdueSteps
{
    public Task AddAsync(OverdueStep step, CancellationToken cancellation) =>
        layout.WakeUps.UpsertEntityAsync(Row.Of(Keys.OverdueSteps, Keys.OverdueStep(step), step), TableUpdateMode.Replace, cancellation);

    public IAsyncEnumerable<OverdueStep> ListAsync(CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.OverdueSteps}");
        return layout.WakeUps.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Select(Row.Read<OverdueStep>);
    }

    public Task RemoveAsync(OverdueStep step, CancellationToken cancellation) =>
        layout.WakeUps.DeleteEntityAsync(Keys.OverdueSteps, Keys.OverdueStep(step), cancellationToken: cancellation);
}
