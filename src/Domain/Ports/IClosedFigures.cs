using HostingFunctions.Domain.Figures;

namespace HostingFunctions.Domain.Ports;

/// <summary>The figures of periods that are over, kept for good: what they were counted from is destroyed some day.</summary>
public interface IClosedFigures
{
    /// <summary>In one storage request; null when the period was not closed.</summary>
    Task<ServiceFigures?> FindAsync(Period period, CancellationToken cancellation);

    /// <summary>Of two that close the same period the first stands.</summary>
    Task StoreAsync(ServiceFigures figures, CancellationToken cancellation);
}
