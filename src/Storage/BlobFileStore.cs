using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>Files in container <c>files</c>, each under <c>{request}/{file}</c>.</summary>
public sealed class BlobFileStore(StorageLayout layout) : IFileStore
{
    public Task<SavedFile?> SaveAsync(RequestId id, FileId file, Stream content, string mediaType, long mostBytes, CancellationToken cancellation) =>
        BlockUpload.RunAsync(layout.Files.GetBlockBlobClient(Keys.File(id, file)), content, mediaType, mostBytes, cancellation);

    public Task<Stream?> OpenAsync(RequestId id, FileId file, CancellationToken cancellation) =>
        layout.Files.GetBlobBaseClient(Keys.File(id, file)).OpenOrNullAsync(cancellation);

    public async Task DeleteAsync(RequestId id, IEnumerable<FileId> these, CancellationToken cancellation)
    {
        foreach (var file in these)
        {
            await layout.Files.GetBlockBlobClient(Keys.File(id, file)).RemoveAsync(cancellation);
        }
    }

    public async Task DeleteAllAsync(RequestId id, CancellationToken cancellation)
    {
        var all = new GetBlobsOptions { Prefix = Keys.FilesOf(id), States = BlobStates.Uncommitted };
        await foreach (var blob in layout.Files.GetBlobsAsync(all, cancellation))
        {
            await layout.Files.GetBlockBlobClient(blob.Name).RemoveAsync(cancellation);
        }
    }
}
