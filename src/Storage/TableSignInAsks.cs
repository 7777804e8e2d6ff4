using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Mails with links to sign in that are still to leave, in table WakeUps: a partition of its own, which the sweep reads whole.</summary>
public sealed class TableSignInAsks(StorageLayout layout) : ISignInAsks
{
    public async Task<SignInAsk?> StoreAsync(SignInAsk ask, CancellationToken cancellation)
    {
        var row = Row.Of(Keys.SignInAsks, Keys.MailboxOf(ask.To), ask);
        return await layout.WakeUps.StoreAsync(row, ask.RowVersion, cancellation) is { } version ? ask with { RowVersion = version } : null;
    }

    public IAsyncEnumerable<SignInAsk> ListAsync(CancellationToken cancellation) => layout.WakeUps.ListAsync(Keys.SignInAsks, cancellation)
        .Select(row => Row.Read<SignInAsk>(row) with { RowVersion = Row.VersionOf(row) });

    public Task RemoveAsync(SignInAsk ask, CancellationToken cancellation) =>
        layout.WakeUps.RemoveAsync(Keys.SignInAsks, Keys.MailboxOf(ask.To), ask.RowVersion!, cancellation);
}
