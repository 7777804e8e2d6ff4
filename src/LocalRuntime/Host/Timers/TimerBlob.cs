using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace LocalRuntime.Hosting;

/// <summary>The blob that remembers a timer's last run. Who holds its lease runs the timer.</summary>
internal sealed class TimerBlob(Lazy<BlobContainerClient> container, string name)
{
    private BlobClient Blob => field ??= container.Value.GetBlobClient(name);

    /// <summary>Reads the blob, or makes it with <paramref name="first"/>.</summary>
    internal async Task<TimerRun> ReadOrCreateAsync(TimerRun first, CancellationToken cancellation)
    {
        await container.Value.CreateIfNotExistsAsync(cancellationToken: cancellation);
        try
        {
            await Blob.UploadAsync(
                BinaryData.FromObjectAsJson(first), new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All } }, cancellation);
            return first;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return await ReadAsync(cancellation);
        }
    }

    internal async Task<TimerRun> ReadAsync(CancellationToken cancellation) =>
        (await Blob.DownloadContentAsync(cancellation)).Value.Content.ToObjectFromJson<TimerRun>()
        ?? throw new InvalidOperationException($"The blob {name} is empty.");

    /// <summary>Takes the lease, or gives null while another process holds it.</summary>
    internal async Task<TimerHold?> TryHoldAsync(CancellationToken cancellation)
    {
        var lease = Blob.GetBlobLeaseClient();
        try
        {
            await lease.AcquireAsync(TimerHold.Duration, cancellationToken: cancellation);
            return new(Blob, lease);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            return null;
        }
    }
}
