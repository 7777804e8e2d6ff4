using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace LocalRuntime.Durable;

/// <summary>Keeps the texts that are too long for a table row in blobs.</summary>
internal sealed class PayloadStore(BlobContainerClient container)
{
    /// <summary>Makes a text ready to be named in a row; a long one is stored before the row that names it.</summary>
    public async Task<Payload> KeepAsync(string instanceId, string? text, CancellationToken cancellation)
    {
        if (text is null || text.Length <= Payload.MaxInline)
        {
            return new(text, null);
        }

        var name = $"{Keys.PayloadFolder(instanceId)}{Guid.NewGuid():N}";
        await container.UploadBlobAsync(name, BinaryData.FromString(text), cancellation);
        return new(null, name);
    }

    /// <summary>The text.</summary>
    public async Task<string?> ReadAsync(Payload payload, CancellationToken cancellation)
    {
        if (payload.Blob is null)
        {
            return payload.Text;
        }

        var content = await container.GetBlobClient(payload.Blob).DownloadContentAsync(cancellation);
        return content.Value.Content.ToString();
    }

    /// <summary>Deletes every long text of an instance.</summary>
    public async Task PurgeAsync(string instanceId, CancellationToken cancellation)
    {
        var blobs = container.GetBlobsAsync(BlobTraits.None, BlobStates.None, Keys.PayloadFolder(instanceId), cancellation);
        await foreach (var blob in blobs)
        {
            await container.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellation);
        }
    }
}
