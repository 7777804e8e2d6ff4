using Azure.Data.Tables;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Choices of mails in table Mailboxes, in the partition of the mailbox.</summary>
public sealed class TableMorningChoices(StorageLayout layout) : IMorningChoices
{
    public async Task<MorningChoice> FindAsync(EmailAddress official, CancellationToken cancellation)
    {
        var row = await layout.Mailboxes.GetEntityIfExistsAsync<TableEntity>(Keys.MailboxOf(official), Keys.Morning, cancellationToken: cancellation);
        return row is { HasValue: true, Value: { } stored } ? Row.Read<MorningChoice>(stored) with { RowVersion = Row.VersionOf(stored) } : MorningChoice.Usual;
    }

    public async Task<MorningChoice?> StoreAsync(EmailAddress official, MorningChoice choice, CancellationToken cancellation) =>
        await layout.Mailboxes.StoreAsync(Row.Of(Keys.MailboxOf(official), Keys.Morning, choice), choice.RowVersion, cancellation) is { } version
            ? choice with { RowVersion = version }
            : null;
}
