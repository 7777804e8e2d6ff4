using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>Files in container <c>files</c>, each under <c>{request}/{file}</c>.</summary>
public sealed class BlobFileStore(StorageLayout layout) : IFileStore
{
    public Task<SavedFile?> SaveAsync(RequestId id, string fileId, Stream content, string mediaType, long mostBytes, CancellationToken cancellation) =>
        BlockUpload.RunAsync(layout.Files.GetBlockBlobClient(Keys.File(id, fileId)), content, mediaType, mostBytes, cancellation);

    public async Task<Stream?> OpenAsync(RequestId id, string fileId, CancellationToken cancellation)
    {
        if (!Keys.IsFileId(fileId))
        {
            return null;
        }

        try
        {
            // One request; content that is not yet read stays in the network.
            BlobDownloadStreamingResult download = await layout.Files.GetBlobBaseClient(Keys.File(id, fileId))
                .DownloadStreamingAsync(cancellationToken: cancellation);
            return download.Content;
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    public async Task DeleteAsync(RequestId id, IEnumerable<string> fileIds, CancellationToken cancellation)
    {
        foreach (var fileId in fileIds)
        {
            await layout.Files.DeleteBlobIfExistsAsync(Keys.File(id, fileId), cancellationToken: cancellation);
        }
    }

    public async Task DeleteAllAsync(RequestId id, CancellationToken cancellation)
    {
        await foreach (var blob in layout.Files.GetBlobsAsync(new GetBlobsOptions { Prefix = Keys.FilesOf(id) }, cancellation))
        {
            await layout.Files.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellation);
        }
    }
}
