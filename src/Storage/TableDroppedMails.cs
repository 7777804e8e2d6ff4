using Azure.Data.Tables;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Dropped mails, in table WakeUps: a partition of its own, which is read whole.</summary>
public sealed class TableDroppedMails(StorageLayout layout) : IDroppedMails
{
    public Task AddAsync(DroppedMail mail, CancellationToken cancellation) => layout.WakeUps.PutAsync(RowOf(mail), cancellation);

    public IAsyncEnumerable<DroppedMail> ListAsync(CancellationToken cancellation) => ListAllAsync(cancellation).Where(mail => !mail.IsTold);

    public IAsyncEnumerable<DroppedMail> ListAllAsync(CancellationToken cancellation) => layout.WakeUps.ListAsync(Keys.DroppedMails, cancellation)
        .Select(row => Row.Read<DroppedMail>(row) with { RowVersion = Row.VersionOf(row) });

    public Task UpdateAsync(DroppedMail mail, CancellationToken cancellation) =>
        layout.WakeUps.StoreAsync(RowOf(mail), mail.RowVersion!, cancellation);

    public Task RemoveAsync(DroppedMail mail, CancellationToken cancellation) =>
        layout.WakeUps.DeleteEntityAsync(Keys.DroppedMails, Keys.DroppedMail(mail), cancellationToken: cancellation);

    private static TableEntity RowOf(DroppedMail mail) => Row.Of(Keys.DroppedMails, Keys.DroppedMail(mail), mail);
}
