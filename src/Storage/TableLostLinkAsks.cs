using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Mails with lost links that are still to leave, in table WakeUps: a partition of its own, which the sweep reads whole.</summary>
public sealed class TableLostLinkAsks(StorageLayout layout) : ILostLinkAsks
{
    public async Task<LostLinkAsk?> StoreAsync(LostLinkAsk ask, CancellationToken cancellation)
    {
        var row = Row.Of(Keys.LostLinks, Keys.MailboxOf(ask.To), ask);
        return await layout.WakeUps.StoreAsync(row, ask.RowVersion, cancellation) is { } version ? ask with { RowVersion = version } : null;
    }

    public IAsyncEnumerable<LostLinkAsk> ListAsync(CancellationToken cancellation) => layout.WakeUps.ListAsync(Keys.LostLinks, cancellation)
        .Select(row => Row.Read<LostLinkAsk>(row) with { RowVersion = Row.VersionOf(row) });

    public Task RemoveAsync(LostLinkAsk ask, CancellationToken cancellation) =>
        layout.WakeUps.RemoveAsync(Keys.LostLinks, Keys.MailboxOf(ask.To), ask.RowVersion!, cancellation);
}
