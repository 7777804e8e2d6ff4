using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Dropped mails, in table WakeUps: a partition of its own, which is read whole.</summary>
public sealed class TableDroppedMails(StorageLayout layout) : IDroppedMails
{
    public Task AddAsync(DroppedMail mail, CancellationToken cancellation) =>
        layout.WakeUps.PutAsync(Row.Of(Keys.DroppedMails, Keys.DroppedMail(mail), mail), cancellation);

    public IAsyncEnumerable<DroppedMail> ListAsync(CancellationToken cancellation) =>
        layout.WakeUps.ListAsync(Keys.DroppedMails, cancellation).Select(Row.Read<DroppedMail>);

    public Task RemoveAsync(DroppedMail mail, CancellationToken cancellation) =>
        layout.WakeUps.DeleteEntityAsync(Keys.DroppedMails, Keys.DroppedMail(mail), cancellationToken: cancellation);
}
