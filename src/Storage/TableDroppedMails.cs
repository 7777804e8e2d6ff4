using Azure.Data.Tables;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Dropped mails, in table WakeUps: a partition of its own, which is read whole.</summary>
public sealed class TableDroppedMails(StorageLayout layout) : IDroppedMails
{
    public Task AddAsync(DroppedMail mail, CancellationToken cancellation) =>
        layout.WakeUps.UpsertEntityAsync(Row.Of(Keys.DroppedMails, Keys.DroppedMail(mail), mail), TableUpdateMode.Replace, cancellation);

    public IAsyncEnumerable<DroppedMail> ListAsync(CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.DroppedMails}");
        return layout.WakeUps.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Select(Row.Read<DroppedMail>);
    }

    public Task RemoveAsync(DroppedMail mail, CancellationToken cancellation) =>
        layout.WakeUps.DeleteEntityAsync(Keys.DroppedMails, Keys.DroppedMail(mail), cancellationToken: cancellation);
}
