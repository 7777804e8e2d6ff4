using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Wakeups;

namespace HostingFunctions.Retention;

/// <summary>Changes the rules by which data are kept, and has the desk's trail say so, whatever way the process ends.</summary>
public sealed class RetentionChanges(IRetention store, IDeskTrail trail) : ISwept
{
    /// <inheritdoc cref="IRetention.StoreAsync"/>
    public async Task<bool> StoreAsync(RetentionRules rules, HistoryEntry entry)
    {
        var isStored = await store.StoreAsync(rules with { Untold = [.. rules.Untold, entry] }, CancellationToken.None);
        if (isStored)
        {
            await SweepAsync(CancellationToken.None);
        }

        return isStored;
    }

    public async Task SweepAsync(CancellationToken cancellation)
    {
        if (await store.FindAsync(cancellation) is { Untold.Count: > 0 } rules)
        {
            await trail.AddAsync(rules.Untold, cancellation);
            await store.StoreAsync(rules with { Untold = [] }, cancellation);
        }
    }
}
