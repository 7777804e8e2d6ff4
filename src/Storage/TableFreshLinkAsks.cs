using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
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
        try
        {
            var answer = ask.RowVersion is { } version
                ? await layout.WakeUps.UpdateEntityAsync(row, Row.ETagOf(version), TableUpdateMode.Replace, cancellation)
                : await layout.WakeUps.AddEntityAsync(row, cancellation);
            return ask with { RowVersion = new RowVersion(answer.Headers.ETag.ToString()!) };
        }
        catch (RequestFailedException e) when (
            e.ErrorCode == TableErrorCode.EntityAlreadyExists || e.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied
            || e.ErrorCode == TableErrorCode.ResourceNotFound)
        {
            return null;
        }
    }

    public IAsyncEnumerable<FreshLinkAsk> ListAsync(CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.FreshLinks}");
        return layout.WakeUps.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Select(Read);
    }

    public async Task RemoveAsync(FreshLinkAsk ask, CancellationToken cancellation)
    {
        try
        {
            await layout.WakeUps.DeleteEntityAsync(Keys.FreshLinks, Keys.FreshLink(ask.Id, ask.Thing), Row.ETagOf(ask.RowVersion!), cancellation);
        }
        catch (RequestFailedException e) when (e.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied)
        {
            // Somebody asked meanwhile.
        }
    }

    private static FreshLinkAsk Read(TableEntity row) => Row.Read<FreshLinkAsk>(row) with { RowVersion = Row.VersionOf(row) };
}
