using Azure;
using Azure.Data.Tables;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>
/// Mailboxes in table Mailboxes, one partition each, by the hash of the address: a row of what it is known for, and one for each thing that its holder has
/// links to, because a table has no second index.
/// </summary>
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

    public Task HoldAsync(EmailAddress address, Holding holding, CancellationToken cancellation) => layout.Mailboxes.UpsertEntityAsync(
        new TableEntity(Keys.MailboxOf(address), Keys.Holding(holding)), TableUpdateMode.Replace, cancellation);

    public async Task<IReadOnlyList<Holding>> HeldByAsync(EmailAddress address, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.MailboxOf(address)} and RowKey lt {Keys.Mailbox}");
        return await layout.Mailboxes.QueryAsync<TableEntity>(filter, cancellationToken: cancellation)
            .Select(row => Keys.ReadHolding(row.RowKey)).ToListAsync(cancellation);
    }

    /// <inheritdoc/>
    /// <remarks>The client treats "not found" as success.</remarks>
    public Task ReleaseAsync(EmailAddress address, Holding holding, CancellationToken cancellation) =>
        layout.Mailboxes.DeleteEntityAsync(Keys.MailboxOf(address), Keys.Holding(holding), ETag.All, cancellation);

    private Task MergeAsync(EmailAddress address, string column, object value, CancellationToken cancellation) => layout.Mailboxes.UpsertEntityAsync(
        new TableEntity(Keys.MailboxOf(address), Keys.Mailbox) { [column] = value }, TableUpdateMode.Merge, cancellation);
}
