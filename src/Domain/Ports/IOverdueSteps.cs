namespace HostingFunctions.Domain.Ports;

/// <summary>The steps that were seen past their due date, some of which may be decided by now.</summary>
public interface IOverdueSteps
{
    /// <summary>Safe to repeat.</summary>
    Task AddAsync(OverdueStep step, CancellationToken cancellation);

    IAsyncEnumerable<OverdueStep> ListAsync(CancellationToken cancellation);

    /// <summary>Safe to repeat.</summary>
    Task RemoveAsync(OverdueStep step, CancellationToken cancellation);
}
