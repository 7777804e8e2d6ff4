using Azure.Data.Tables;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Mailboxes in table Mailboxes, one partition each, by the hash of the address.</summary>
public sealed class TableMailboxes(StorageLayout layout) : IMailboxes
{
    private const string HasConfirmed = "HasConfirmed";
    private const string QuietUntil = "QuietUntil";

    public async Task<Mailbox> FindAsync(EmailAddress address, CancellationToken cancellation)
    {
        var row = await layout.Mailboxes.GetEntityIfExistsAsync<TableEntity>(Keys.MailboxOf(address), Keys.Mailbox, cancellationToken: cancellation);
        return row is { HasValue: true, Value: { } known }
            ? new Mailbox(known.GetBoolean(HasConfirmed) == true, known.GetDateTimeOffset(QuietUntil))
            : new Mailbox(false, null);
    }

    public Task ConfirmAsync(EmailAddress address, CancellationToken cancellation) => MergeAsync(address, HasConfirmed, true, cancellation);

    public Task QuietenAsync(EmailAddress address, DateTimeOffset until, CancellationToken cancellation) =>
        MergeAsync(address, QuietUntil, until, cancellation);

    private Task MergeAsync(EmailAddress address, string column, object value, CancellationToken cancellation) => layout.Mailboxes.UpsertEntityAsync(
        new TableEntity(Keys.MailboxOf(address), Keys.Mailbox) { [column] = value }, TableUpdateMode.Merge, cancellation);
}
