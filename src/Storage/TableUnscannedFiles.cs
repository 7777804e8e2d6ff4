using Azure;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>Files that wait for the virus scanner, in table WakeUps: a partition of its own, which is read whole.</summary>
public sealed class TableUnscannedFiles(StorageLayout layout) : IUnscannedFiles
{
    public IAsyncEnumerable<UnscannedFile> ListAsync(CancellationToken cancellation) =>
        layout.WakeUps.ListAsync(Keys.UnscannedFiles, cancellation).Select(Row.Read<UnscannedFile>);

    public Task RemoveAsync(UnscannedFile file, CancellationToken cancellation) =>
        layout.WakeUps.DeleteEntityAsync(Keys.UnscannedFiles, Keys.UnscannedFile(file), ETag.All, cancellation);

    /// <summary>Safe to repeat.</summary>
    internal static Task AddAsync(StorageLayout layout, UnscannedFile file, CancellationToken cancellation) =>
        layout.WakeUps.PutAsync(Row.Of(Keys.UnscannedFiles, Keys.UnscannedFile(file), file), cancellation);
}
