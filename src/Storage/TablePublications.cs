using Azure.Data.Tables;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>The publication of an import, in table WakeUps: one row, in a partition of its own.</summary>
public sealed class TablePublications(StorageLayout layout) : IPublications
{
    public async Task<Publication?> FindAsync(CancellationToken cancellation)
    {
        var row = await layout.WakeUps.GetEntityIfExistsAsync<TableEntity>(Keys.Import, Keys.Import, cancellationToken: cancellation);
        return row.HasValue ? Row.Read<Publication>(row.Value!) with { RowVersion = Row.VersionOf(row.Value!) } : null;
    }

    public async Task<Publication?> StoreAsync(Publication publication, CancellationToken cancellation)
    {
        var row = Row.Of(Keys.Import, Keys.Import, publication);
        return await layout.WakeUps.StoreAsync(row, publication.RowVersion, cancellation) is { } version ? publication with { RowVersion = version } : null;
    }
}
