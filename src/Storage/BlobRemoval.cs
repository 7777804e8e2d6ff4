using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace HostingFunctions.Storage;

internal static class BlobRemoval
{
    /// <summary>Removes a file, also one that broke off: that has blocks and is no file yet. Made a file of nothing, it can be removed with them.</summary>
    public static async Task RemoveAsync(this BlockBlobClient blob, CancellationToken cancellation)
    {
        if (!await blob.DeleteIfExistsAsync(cancellationToken: cancellation) && await HasBlocksAsync(blob, cancellation))
        {
            await blob.CommitBlockListAsync([], cancellationToken: cancellation);
            await blob.DeleteIfExistsAsync(cancellationToken: cancellation);
        }
    }

    private static async Task<bool> HasBlocksAsync(BlockBlobClient blob, CancellationToken cancellation)
    {
        try
        {
            BlockList blocks = await blob.GetBlockListAsync(BlockListTypes.Uncommitted, cancellationToken: cancellation);
            return blocks.UncommittedBlocks.Any();
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return false;
        }
    }
}
