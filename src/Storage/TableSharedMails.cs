using Azure.Data.Tables;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Mails about several things, in table WakeUps: a partition of its own.</summary>
public sealed class TableSharedMails(StorageLayout layout) : ISharedMails
{
    public async Task<SharedMail?> FindAsync(LedgerKey key, CancellationToken cancellation)
    {
        var row = await layout.WakeUps.GetEntityIfExistsAsync<TableEntity>(Keys.SharedMails, Keys.SharedMail(key), cancellationToken: cancellation);
        return row.HasValue ? Read(row.Value!) : null;
    }

    public async Task<SharedMail?> FindAsync(BounceTag tag, CancellationToken cancellation)
    {
        var first = Keys.SharedMailsOf(tag);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.SharedMails} and RowKey ge {first} and RowKey lt {first + 'g'}");
        return await layout.WakeUps.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Select(Read).FirstOrDefaultAsync(cancellation);
    }

    public async Task<SharedMail?> StoreAsync(SharedMail mail, CancellationToken cancellation)
    {
        var row = Row.Of(Keys.SharedMails, Keys.SharedMail(mail.Key), mail);
        return await layout.WakeUps.StoreAsync(row, mail.RowVersion, cancellation) is { } version ? mail with { RowVersion = version } : null;
    }

    public async Task ClearAsync(DateTimeOffset before, CancellationToken cancellation)
    {
        await foreach (var row in layout.WakeUps.ListAsync(Keys.SharedMails, cancellation).Where(row => Read(row).At < before))
        {
            await layout.WakeUps.RemoveAsync(row.PartitionKey, row.RowKey, Row.VersionOf(row), cancellation);
        }
    }

    private static SharedMail Read(TableEntity row) => Row.Read<SharedMail>(row) with { RowVersion = Row.VersionOf(row) };
}
