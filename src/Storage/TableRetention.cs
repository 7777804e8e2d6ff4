using Azure.Data.Tables;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Storage;

/// <summary>The rules by which data are kept, in table Retention: one row.</summary>
public sealed class TableRetention(StorageLayout layout) : IRetention
{
    public async Task<RetentionRules> FindAsync(CancellationToken cancellation)
    {
        var row = await layout.Retention.GetEntityIfExistsAsync<TableEntity>(Keys.Rules, Keys.Rules, cancellationToken: cancellation);
        return row.HasValue ? Row.Read<RetentionRules>(row.Value!) with { RowVersion = Row.VersionOf(row.Value!) } : RetentionRules.None;
    }

    public async Task<bool> StoreAsync(RetentionRules rules, CancellationToken cancellation) =>
        await layout.Retention.StoreAsync(Row.Of(Keys.Rules, Keys.Rules, rules), rules.RowVersion, cancellation) is not null;
}
