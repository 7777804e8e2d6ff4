using Azure;
using Azure.Data.Tables;

namespace LocalRuntime.Durable;

/// <summary>The signals by which processes that are not active point the active one at instances.</summary>
internal sealed class SignalStore(TableClient table)
{
    public async Task AddAsync(string instanceId, long tick, CancellationToken cancellation) =>
        await table.AddEntityAsync(new TableEntity(Keys.Signals, Keys.Signal(tick)) { ["InstanceId"] = instanceId }, cancellation);

    /// <summary>All signals, oldest first.</summary>
    public async Task<IReadOnlyList<Signal>> ListAsync(CancellationToken cancellation)
    {
        List<Signal> signals = [];
        await foreach (var entity in table.QueryAsync<TableEntity>(e => e.PartitionKey == Keys.Signals, cancellationToken: cancellation))
        {
            signals.Add(new(entity.GetString("InstanceId"), entity.RowKey));
        }

        return signals;
    }

    public async Task DeleteAsync(Signal signal, CancellationToken cancellation) =>
        await table.DeleteEntityAsync(Keys.Signals, signal.Row, ETag.All, cancellation);
}
