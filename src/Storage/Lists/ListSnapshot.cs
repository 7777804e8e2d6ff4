using System.IO.Compression;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Storage.Lists;

/// <summary>A list as one blob: compressed JSON, an entry a line.</summary>
internal static class ListSnapshot
{
    /// <summary>One storage request. Null when there is no snapshot.</summary>
    public static async Task<ListHead?> FindHeadAsync(this BlobClient blob, CancellationToken cancellation)
    {
        try
        {
            BlobProperties found = await blob.GetPropertiesAsync(cancellationToken: cancellation);
            return ListHead.Read(found.Metadata, found.ETag);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    /// <summary>One storage request, however long the list is.</summary>
    /// <returns>The snapshot's head; null, and nothing added, when there is no snapshot.</returns>
    public static async Task<ListHead?> ReadAsync<TLine>(this BlobClient blob, ListMemory<TLine> into, CancellationToken cancellation)
        where TLine : class, IListed
    {
        BlobDownloadStreamingResult found;
        try
        {
            found = await blob.DownloadStreamingAsync(cancellationToken: cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }

        using (found)
        {
            await using var plain = new GZipStream(found.Content, CompressionMode.Decompress);
            await foreach (var entry in JsonSerializer.DeserializeAsyncEnumerable<ListEntry<TLine>>(plain, true, ListJson.Options, cancellation))
            {
                into.Add(entry!);
            }

            return ListHead.Read(found.Details.Metadata, found.Details.ETag);
        }
    }

    /// <param name="over">The version to replace; null for whatever is there.</param>
    /// <returns>False when somebody else replaced that version first.</returns>
    public static async Task<bool> WriteAsync<TLine>(
        this BlobClient blob, ListMemory<TLine> memory, DateTimeOffset position, string build, ETag? over, CancellationToken cancellation)
        where TLine : class, IListed
    {
        using var content = new MemoryStream();
        await using (var packed = new GZipStream(content, CompressionLevel.Fastest, leaveOpen: true))
        {
            await using var json = new Utf8JsonWriter(packed, new JsonWriterOptions { Encoder = RowJson.Options.Encoder, SkipValidation = true });
            foreach (var entry in memory.Entries)
            {
                JsonSerializer.Serialize(json, entry, RowJson.Options);
                await json.FlushAsync(cancellation);
                json.Reset();
                packed.WriteByte((byte)'\n');
            }
        }

        content.Position = 0;
        var options = new BlobUploadOptions
        {
            Metadata = new ListHead(position, build, default).Metadata,
            Conditions = over is { } version ? new BlobRequestConditions { IfMatch = version } : null,
        };
        try
        {
            await blob.UploadAsync(content, options, cancellation);
            return true;
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.ConditionNotMet || e.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return false;
        }
    }
}
