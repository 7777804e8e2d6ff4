using Azure;
using Azure.Data.Tables;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Whether mails leave, in table WakeUps: a partition of one row, which is there while they do not.</summary>
public sealed class TableMailServerFailures(StorageLayout layout) : IMailServerFailures
{
    public async Task<MailServerFailure?> FindAsync(CancellationToken cancellation)
    {
        var row = await layout.WakeUps.GetEntityIfExistsAsync<TableEntity>(Keys.MailServer, Keys.MailServer, cancellationToken: cancellation);
        return row.HasValue ? Row.Read<MailServerFailure>(row.Value!) : null;
    }

    public Task StoreAsync(MailServerFailure failure, CancellationToken cancellation) =>
        layout.WakeUps.PutAsync(Row.Of(Keys.MailServer, Keys.MailServer, failure), cancellation);

    public Task RemoveAsync(CancellationToken cancellation) =>
        layout.WakeUps.DeleteEntityAsync(Keys.MailServer, Keys.MailServer, ETag.All, cancellation);
}
