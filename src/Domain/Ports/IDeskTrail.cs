using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Domain.Ports;

/// <summary>Who did what at the desk that belongs to no request and no hosted application, such as signing in.</summary>
public interface IDeskTrail
{
    /// <summary>
    /// Safe to repeat. So that no process that dies loses an entry, what is stored in one row carries its entries in it until the trail has them
    /// (<c>Untold</c>); any other act is said before it is done, as somebody asked for it.
    /// </summary>
    Task AddAsync(HistoryEntry entry, CancellationToken cancellation);

    /// <inheritdoc cref="AddAsync(HistoryEntry, CancellationToken)"/>
    async Task AddAsync(IReadOnlyList<HistoryEntry> entries, CancellationToken cancellation)
    {
        foreach (var entry in entries)
        {
            await AddAsync(entry, cancellation);
        }
    }

    /// <summary>What happened in a month (WIB), in order.</summary>
    /// <param name="month">Any day in it.</param>
    IAsyncEnumerable<HistoryEntry> ListAsync(DateOnly month, CancellationToken cancellation);

    /// <summary>The months up to a day that say who did something, oldest first.</summary>
    Task<IReadOnlyList<DateOnly>> ListMonthsAsync(DateOnly until, CancellationToken cancellation);

    /// <summary>What <see cref="EraseAsync"/> would touch.</summary>
    Task<IReadOnlyList<Trace>> TracesOfAsync(DateOnly month, CancellationToken cancellation);

    /// <inheritdoc cref="IRequestStore.EraseTrailAsync"/>
    Task EraseAsync(DateOnly month, HistoryEntry erasure, CancellationToken cancellation);
}
