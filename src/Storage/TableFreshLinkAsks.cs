using Azure.Data.Tables;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>What is asked for of fresh links, in table WakeUps: a partition of its own, which the sweep reads whole.</summary>
public sealed class TableFreshLinkAsks(StorageLayout layout) : IFreshLinkAsks
{
    public async Task<FreshLinkAsk?> FindAsync(RequestId id, string thing, CancellationToken cancellation)
    {
        var row = await layout.WakeUps.GetEntityIfExistsAsync<TableEntity>(Keys.FreshLinks, Keys.FreshLink(id, thing), cancellationToken: cancellation);
        return row.HasValue ? Read(row.Value!) : null;
    }

    public async Task<FreshLinkAsk?> StoreAsync(FreshLinkAsk ask, CancellationToken cancellation)
    {
        var row = Row.Of(Keys.FreshLinks, Keys.FreshLink(ask.Id, ask.Thing), ask);
        return await layout.WakeUps.StoreAsync(row, ask.RowVersion, cancellation) is { } version ? ask with { RowVersion = version } : null;
    }

    public IAsyncEnumerable<FreshLinkAsk> ListAsync(CancellationToken cancellation) =>
        layout.WakeUps.ListAsync(Keys.FreshLinks, cancellation).Select(Read);

    public Task RemoveAsync(FreshLinkAsk ask, CancellationToken cancellation) =>
        layout.WakeUps.RemoveAsync(Keys.FreshLinks, Keys.FreshLink(ask.Id, ask.Thing), ask.RowVersion!, cancellation);

    private static FreshLinkAsk Read(TableEntity row) => Row.Read<FreshLinkAsk>(row) with { RowVersion = Row.VersionOf(row) };
}
