using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Domain.Ports;

/// <summary>The officials as stored, with the history of their changes.</summary>
public interface IOfficialsBook
{
    /// <summary>One point read. Null when there is none yet.</summary>
    Task<OfficialsBook?> FindAsync(CancellationToken cancellation);

    /// <summary>Stores an act with its entry, unless somebody changed the book since it was read.</summary>
    /// <returns>The book as it is stored; null when somebody else was first.</returns>
    Task<OfficialsBook?> StoreAsync(OfficialsUpdate update, CancellationToken cancellation);

    /// <summary>What was done, in order.</summary>
    IAsyncEnumerable<OfficialsEntry> HistoryAsync(CancellationToken cancellation);

    /// <summary>Takes the words from each entry of the history that names one of these. Safe to break off and to repeat.</summary>
    Task EraseHistoryAsync(IReadOnlyList<FormerOfficial> people, CancellationToken cancellation);
}
