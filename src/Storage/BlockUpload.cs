using System.Buffers;
using System.Security.Cryptography;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>
/// Writes a stream of unknown length into a blob, with one block of memory: less than 4 MiB in one request, more in blocks. Nothing is visible until
/// the last byte was read: when the stream breaks off or is too long, the blocks are never committed and the service drops them.
/// </summary>
internal static class BlockUpload
{
    public const int BlockBytes = 4 * 1024 * 1024;

    /// <returns>Null when the content was longer than <paramref name="mostBytes"/>.</returns>
    public static async Task<SavedFile?> RunAsync(BlockBlobClient blob, Stream content, string mediaType, long mostBytes, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BlockBytes);
        var saved = await RunAsync(blob, content, new BlobHttpHeaders { ContentType = mediaType }, mostBytes, buffer, cancellation);

        // After an exception the buffer is left to the garbage collector: an abandoned request may still read it.
        ArrayPool<byte>.Shared.Return(buffer);
        return saved;
    }

    private static async Task<SavedFile?> RunAsync(
        BlockBlobClient blob, Stream content, BlobHttpHeaders headers, long mostBytes, byte[] buffer, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var upload = Guid.NewGuid();
        var blocks = new List<string>();
        var size = 0L;
        int read;
        do
        {
            read = await content.ReadAtLeastAsync(buffer.AsMemory(0, BlockBytes), BlockBytes, throwOnEndOfStream: false, cancellation);
            size += read;
            if (size > mostBytes)
            {
                return null;
            }

            hash.AppendData(buffer.AsSpan(0, read));
            using var block = new MemoryStream(buffer, 0, read, writable: false);
            if (read == size && read < BlockBytes)
            {
                await blob.UploadAsync(block, new BlobUploadOptions { HttpHeaders = headers }, cancellation);
            }
            else if (read > 0)
            {
                blocks.Add(BlockId(upload, blocks.Count));
                await blob.StageBlockAsync(blocks[^1], block, cancellationToken: cancellation);
            }
        }
        while (read == BlockBytes);

        if (blocks.Count > 0)
        {
            await blob.CommitBlockListAsync(blocks, new CommitBlockListOptions { HttpHeaders = headers }, cancellation);
        }

        return new SavedFile(size, Sha256Hash.FromBytes(hash.GetHashAndReset()));
    }

    /// <summary>All ids have one length, as the service demands; two concurrent uploads of a file share none.</summary>
    private static string BlockId(Guid upload, int number) => Convert.ToBase64String([.. upload.ToByteArray(), .. BitConverter.GetBytes(number)]);
}
