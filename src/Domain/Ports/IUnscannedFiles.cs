namespace HostingFunctions.Domain.Ports;

/// <summary>
/// The files that still wait for the virus scanner. <see cref="IRequestStore.AppendAsync"/> adds those that a change names, before it stores the change.
/// </summary>
public interface IUnscannedFiles
{
    IAsyncEnumerable<UnscannedFile> ListAsync(CancellationToken cancellation);

    /// <summary>Safe to repeat.</summary>
    Task RemoveAsync(UnscannedFile file, CancellationToken cancellation);
}
