using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Settings;

/// <summary>Creates clients for the storage account that the settings name.</summary>
public sealed class StorageAccount(IOptions<StorageOptions> options)
{
    // Lazy, because creating it is slow and a connection string does not need it.
    private readonly Lazy<TokenCredential> credential = new(() => new DefaultAzureCredential());

    public TableServiceClient Tables(TableClientOptions? client = null) => options.Value.ConnectionString is { Length: > 0 } connection
        ? new TableServiceClient(connection, client)
        : new TableServiceClient(new Uri($"https://{options.Value.AccountName}.table.core.windows.net"), credential.Value, client);

    public BlobServiceClient Blobs(BlobClientOptions? client = null) => options.Value.ConnectionString is { Length: > 0 } connection
        ? new BlobServiceClient(connection, client)
        : BlobsOf(options.Value.AccountName!, client);

    /// <summary>Where what nobody has accepted yet is kept.</summary>
    public BlobServiceClient Uploads(BlobClientOptions? client = null) =>
        options.Value.UploadsAccountName is { Length: > 0 } account ? BlobsOf(account, client) : Blobs(client);

    private BlobServiceClient BlobsOf(string account, BlobClientOptions? client) =>
        new(new Uri($"https://{account}.blob.core.windows.net"), credential.Value, client);
}
