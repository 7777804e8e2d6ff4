using System.Runtime.CompilerServices;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>Files in container <c>uploads</c>, each under <c>{at}/{request}/{file}</c>, so that the oldest come first.</summary>
public sealed class BlobReceivedFiles(StorageLayout layout) : IReceivedFiles
{
    public Task<SavedFile?> SaveAsync(ReceivedFile file, Stream content, string mediaType, long mostBytes, CancellationToken cancellation) =>
        BlockUpload.RunAsync(BlobOf(file), content, mediaType, mostBytes, cancellation);

    public Stream OpenSeekable(ReceivedFile file, long size) => new SeekableBlob(BlobOf(file), size);

    public Task<Stream?> OpenAsync(ReceivedFile file, CancellationToken cancellation) => BlobOf(file).OpenOrNullAsync(cancellation);

    /// <summary>The bytes pass through the app: a storage account that only the app's network reaches cannot be read by another account.</summary>
    public async Task AcceptAsync(ReceivedFile file, RequestId request, string mediaType, CancellationToken cancellation)
    {
        using BlobDownloadStreamingResult received = await BlobOf(file).DownloadStreamingAsync(cancellationToken: cancellation);
        await BlockUpload.RunAsync(
            layout.Files.GetBlockBlobClient(Keys.File(request, file.Id)), received.Content, mediaType, long.MaxValue, cancellation);
    }

    public async Task RemoveAsync(IEnumerable<ReceivedFile> files, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            await BlobOf(file).RemoveAsync(cancellation);
        }
    }

    public async IAsyncEnumerable<ReceivedFile> ListAsync(DateTimeOffset before, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var blob in layout.Uploads.GetBlobsAsync(new GetBlobsOptions { States = BlobStates.Uncommitted }, cancellation))
        {
            var file = Keys.ReadReceived(blob.Name);
            if (file.At >= before)
            {
                yield break;
            }

            yield return file;
        }
    }

    private BlockBlobClient BlobOf(ReceivedFile file) => layout.Uploads.GetBlockBlobClient(Keys.Received(file));
}
