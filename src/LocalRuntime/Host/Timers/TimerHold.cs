using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace LocalRuntime.Hosting;

/// <summary>The lease on a timer's blob, renewed until it is disposed.</summary>
internal sealed class TimerHold : IAsyncDisposable
{
    /// <summary>How long the storage service keeps the lease of a process that died.</summary>
    internal static readonly TimeSpan Duration = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _ending = new();
    private readonly BlobClient _blob;
    private readonly BlobLeaseClient _lease;
    private readonly Task _renewal;

    internal TimerHold(BlobClient blob, BlobLeaseClient lease)
    {
        _blob = blob;
        _lease = lease;
        _renewal = RenewAsync();
    }

    internal Task WriteAsync(TimerRun run, CancellationToken cancellation) => _blob.UploadAsync(
        BinaryData.FromObjectAsJson(run), new BlobUploadOptions { Conditions = new() { LeaseId = _lease.LeaseId } }, cancellation);

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _renewal;
        _ending.Dispose();
        try
        {
            await _lease.ReleaseAsync();
        }
        catch (RequestFailedException)
        {
            // It ends by itself.
        }
    }

    // The lease runs on the storage service's clock, so it is renewed by the true one, whatever time the app is told.
    private async Task RenewAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(Duration / 3, _ending.Token);
                await _lease.RenewAsync(cancellationToken: _ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // Disposed.
        }
        catch (RequestFailedException)
        {
            // Lost: what is written under it will be refused.
        }
    }
}
