using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Mails that were asked for and are still to leave, in table WakeUps: each kind in a partition of its own, which the sweep reads whole.</summary>
public sealed class TableMailAsks<TAsk>(StorageLayout layout, string partition) : IMailAsks<TAsk>
    where TAsk : MailAsk
{
    public async Task<TAsk?> StoreAsync(TAsk ask, CancellationToken cancellation)
    {
        var row = Row.Of(partition, Keys.MailboxOf(ask.To), ask);
        return await layout.WakeUps.StoreAsync(row, ask.RowVersion, cancellation) is { } version ? ask with { RowVersion = version } : null;
    }

    public IAsyncEnumerable<TAsk> ListAsync(CancellationToken cancellation) => layout.WakeUps.ListAsync(partition, cancellation)
        .Select(row => Row.Read<TAsk>(row) with { RowVersion = Row.VersionOf(row) });

    public Task RemoveAsync(TAsk ask, CancellationToken cancellation) =>
        layout.WakeUps.RemoveAsync(partition, Keys.MailboxOf(ask.To), ask.RowVersion!, cancellation);
}
