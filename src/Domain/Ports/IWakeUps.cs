using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>The promises not yet kept. Holds only those, so that a sweep costs nothing when there are none.</summary>
public interface IWakeUps
{
    /// <summary>Safe to repeat.</summary>
    Task AddAsync(WakeUp wakeUp, CancellationToken cancellation);

    /// <summary>Safe to repeat.</summary>
    Task RemoveAsync(WakeUp wakeUp, CancellationToken cancellation);

    /// <summary>The promises written before <paramref name="before"/>.</summary>
    IAsyncEnumerable<WakeUp> ListAsync(DateTimeOffset before, CancellationToken cancellation);
}
