using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace HostingFunctions.Storage;

internal static class BlobReading
{
    /// <summary>Opens a file in one request; content that is not yet read stays in the network. Null when there is none.</summary>
    public static async Task<Stream?> OpenOrNullAsync(this BlobBaseClient blob, CancellationToken cancellation)
    {
        try
        {
            BlobDownloadStreamingResult download = await blob.DownloadStreamingAsync(cancellationToken: cancellation);
            return download.Content;
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }
}
