using HostingFunctions.Domain.Audit;

namespace HostingFunctions.Wakeups;

/// <summary>Enters what happened in the log from which programs are told.</summary>
public interface IEventFeed
{
    /// <summary>
    /// Enters what a chain holds and the log does not. Safe to repeat, also by two processes at once. Costs nothing while no program is told.
    /// </summary>
    Task EnterAsync(ChainId chain);
}
