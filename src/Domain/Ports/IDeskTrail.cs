using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Ports;

/// <summary>Who did what at the desk that belongs to no request and no hosted application, such as signing in.</summary>
public interface IDeskTrail
{
    /// <summary>Safe to repeat.</summary>
    Task AddAsync(HistoryEntry entry, CancellationToken cancellation);

    /// <summary>What happened in a month (UTC), in order.</summary>
    /// <param name="month">Any day in it.</param>
    IAsyncEnumerable<HistoryEntry> ListAsync(DateOnly month, CancellationToken cancellation);
}
