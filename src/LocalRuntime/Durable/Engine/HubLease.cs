using System.Diagnostics;
using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Durable;

/// <summary>The blob lease that makes one process of many the active one.</summary>
internal sealed class HubLease(BlobContainerClient container, TimeProvider clock, ILogger log)
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan RenewalInterval = TimeSpan.FromSeconds(5);

    private readonly BlobClient blob = container.GetBlobClient("lease");
    private BlobLeaseClient? lease;
    private long renewed;

    /// <summary>Whether no other process can hold the lease now.</summary>
    public bool IsCertain => lease is not null && clock.GetElapsedTime(Volatile.Read(ref renewed)) < Duration - RenewalInterval;

    /// <summary>Takes the lease if it is free, or its holder was a process of this machine that is gone.</summary>
    public async Task<bool> TryAcquireAsync(CancellationToken cancellation)
    {
        await EnsureBlobAsync(cancellation);
        if (await TryAcquireOnceAsync(cancellation))
        {
            return true;
        }

        var properties = await blob.GetPropertiesAsync(cancellationToken: cancellation);
        if (!IsGone(properties.Value.Metadata))
        {
            return false;
        }

        log.LogInformation("The process that held the task hub is gone; its lease is broken.");
        try
        {
            // Only as long as the blob still names the one that is gone: another process may take it over at the same moment.
            var unchanged = new RequestConditions { IfMatch = properties.Value.ETag };
            await new BlobLeaseClient(blob).BreakAsync(TimeSpan.Zero, unchanged, cancellation);
        }
        catch (RequestFailedException changed) when (changed.Status is 409 or 412)
        {
            return false;
        }

        return await TryAcquireOnceAsync(cancellation);
    }

    /// <summary>Renews the lease until it is lost.</summary>
    public async Task HoldAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await Task.Delay(RenewalInterval, clock, cancellation);
            var asked = clock.GetTimestamp();
            try
            {
                await lease!.RenewAsync(cancellationToken: cancellation);
                Volatile.Write(ref renewed, asked);
            }
            catch (RequestFailedException lost) when (lost.Status is 404 or 409 or 412)
            {
                log.LogWarning("Another process has taken over the task hub.");
                break;
            }
            catch (Exception failure) when (!cancellation.IsCancellationRequested)
            {
                log.LogWarning(failure, "The task hub's lease could not be renewed.");
                if (clock.GetElapsedTime(renewed) >= Duration - RenewalInterval)
                {
                    break;
                }
            }
        }

        lease = null;
    }

    /// <summary>Gives the lease back, if it is still ours.</summary>
    public async Task ReleaseAsync(CancellationToken cancellation)
    {
        if (Interlocked.Exchange(ref lease, null) is { } held)
        {
            try
            {
                await held.ReleaseAsync(cancellationToken: cancellation);
            }
            catch (Exception failure)
            {
                log.LogWarning(failure, "The task hub's lease could not be given back; it runs out by itself.");
            }
        }
    }

    private static bool IsGone(IDictionary<string, string> holder)
    {
        if (!holder.TryGetValue("machine", out var machine) || machine != Environment.MachineName
            || !int.TryParse(holder["process"], CultureInfo.InvariantCulture, out var id))
        {
            return false;
        }

        try
        {
            using var process = Process.GetProcessById(id);
            return StartOf(process) != holder["started"];
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static string StartOf(Process process) => process.StartTime.ToUniversalTime().ToString("o", CultureInfo.InvariantCulture);

    private async Task EnsureBlobAsync(CancellationToken cancellation)
    {
        try
        {
            await blob.UploadAsync(
                BinaryData.FromString(""),
                new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All } },
                cancellation);
        }
        catch (RequestFailedException present) when (present.Status is 409 or 412)
        {
            // It is there already.
        }
    }

    private async Task<bool> TryAcquireOnceAsync(CancellationToken cancellation)
    {
        var asked = clock.GetTimestamp();
        var candidate = new BlobLeaseClient(blob);
        using var own = Process.GetCurrentProcess();
        Dictionary<string, string> holder = new()
        {
            ["machine"] = Environment.MachineName,
            ["process"] = own.Id.ToString(CultureInfo.InvariantCulture),
            ["started"] = StartOf(own),
        };
        try
        {
            await candidate.AcquireAsync(Duration, cancellationToken: cancellation);
            await blob.SetMetadataAsync(holder, new BlobRequestConditions { LeaseId = candidate.LeaseId }, cancellation);
        }
        catch (RequestFailedException held) when (held.Status is 409 or 412)
        {
            return false;
        }

        Volatile.Write(ref renewed, asked);
        lease = candidate;
        return true;
    }
}
