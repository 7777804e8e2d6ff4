using Azure.Data.Tables;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Storage;

/// <summary>Links to personal data, in table Sessions, whose sweep removes what is over.</summary>
public sealed class TableDataLinks(StorageLayout layout) : IDataLinks
{
    public async Task AddAsync(DataLink link, CancellationToken cancellation)
    {
        var (id, key) = (Session.IdOf(link.Holder), Keys.DataLink(link.TokenHash));
        await layout.Sessions.PutAsync(new TableEntity(Keys.DueSessions, Keys.DueSession(link.ExpiresAt, id, key)), cancellation);
        await layout.Sessions.PutAsync(Row.Of(id.Value, key, link), cancellation);
    }

    public async Task<DataLink?> FindAsync(RequestId id, Sha256Hash token, CancellationToken cancellation)
    {
        var row = await layout.Sessions.GetEntityIfExistsAsync<TableEntity>(id.Value, Keys.DataLink(token), cancellationToken: cancellation);
        return row.HasValue ? Row.Read<DataLink>(row.Value!) : null;
    }
}
