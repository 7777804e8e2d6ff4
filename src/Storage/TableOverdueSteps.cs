using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Overdue steps, in table WakeUps: a partition of its own, which is read whole.</summary>
public sealed class TableOverdueSteps(StorageLayout layout) : IOverdueSteps
{
    public Task AddAsync(OverdueStep step, CancellationToken cancellation) =>
        layout.WakeUps.PutAsync(Row.Of(Keys.OverdueSteps, Keys.OverdueStep(step), step), cancellation);

    public IAsyncEnumerable<OverdueStep> ListAsync(CancellationToken cancellation) =>
        layout.WakeUps.ListAsync(Keys.OverdueSteps, cancellation).Select(Row.Read<OverdueStep>);

    public Task RemoveAsync(OverdueStep step, CancellationToken cancellation) =>
        layout.WakeUps.DeleteEntityAsync(Keys.OverdueSteps, Keys.OverdueStep(step), cancellationToken: cancellation);
}
