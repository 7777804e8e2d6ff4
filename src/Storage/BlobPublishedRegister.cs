using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using HostingFunctions.Domain.Figures;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>The register for everybody as one blob beside the lists that it is made from.</summary>
public sealed class BlobPublishedRegister(StorageLayout layout) : IPublishedRegister
{
    private readonly BlobClient blob = layout.ListSnapshots.GetBlobClient("layanan.json");

    public async Task<PublishedRegister?> FindAsync(CancellationToken cancellation)
    {
        try
        {
            var found = await blob.DownloadContentAsync(cancellation);
            return new PublishedRegister(found.Value.Content.ToObjectFromJson<PublicRegister>(RowJson.Options)!, found.Value.Details.ETag.ToString());
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    public Task PutAsync(PublicRegister register, CancellationToken cancellation) =>
        blob.UploadAsync(BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(register, RowJson.Options)), overwrite: true, cancellation);
}
