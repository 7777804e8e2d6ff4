using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs.Models;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>The nights in container proof, a blob each.</summary>
public sealed class BlobNights(StorageLayout layout) : INights
{
    public async Task AddAsync(NightRecord night, CancellationToken cancellation)
    {
        try
        {
            var options = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
            await layout.Proof.GetBlobClient(night.Name).UploadAsync(BinaryData.FromString(night.Text()), options, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // Another process was faster, or this one before it died.
        }
    }

    public async Task<NightRecord?> FindLastAsync(CancellationToken cancellation)
    {
        var last = await layout.Proof.GetBlobsAsync(cancellationToken: cancellation).Select(blob => blob.Name).LastOrDefaultAsync(cancellation);
        return last is null ? null : await ReadAsync(last, cancellation);
    }

    public async IAsyncEnumerable<NightRecord> ListAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var blob in layout.Proof.GetBlobsAsync(cancellationToken: cancellation))
        {
            if (await ReadAsync(blob.Name, cancellation) is { } night)
            {
                yield return night;
            }
        }
    }

    private async Task<NightRecord?> ReadAsync(string name, CancellationToken cancellation)
    {
        BlobDownloadResult found = await layout.Proof.GetBlobClient(name).DownloadContentAsync(cancellation);
        return NightRecord.Read(name, found.Content.ToString());
    }
}
