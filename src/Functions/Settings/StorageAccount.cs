using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;

namespace HostingFunctions.Settings;

/// <summary>
/// The storage account, by the Azure SDK's convention: <c>AzureWebJobsStorage</c> is a connection string, or <c>AzureWebJobsStorage__accountName</c> names an
/// account that the app's identity may use.
/// </summary>
public sealed class StorageAccount(IConfiguration settings)
{
    private const string Setting = "AzureWebJobsStorage";

    // Not made where a connection string is used: it takes its time.
    private readonly Lazy<TokenCredential> credential = new(() => new DefaultAzureCredential());

    public string? Problem() => ConnectionString is null && AccountName is null
        ? $"{Setting} is not set; it must be a storage connection string, or {Setting}__accountName the name of a storage account."
        : null;

    public TableServiceClient Tables(TableClientOptions? options = null) => ConnectionString is { } connection
        ? new TableServiceClient(connection, options)
        : new TableServiceClient(new Uri($"https://{AccountName}.table.core.windows.net"), credential.Value, options);

    public BlobServiceClient Blobs(BlobClientOptions? options = null) => ConnectionString is { } connection
        ? new BlobServiceClient(connection, options)
        : new BlobServiceClient(new Uri($"https://{AccountName}.blob.core.windows.net"), credential.Value, options);

    private string? ConnectionString => settings[Setting] is { Length: > 0 } value ? value : null;

    private string? AccountName => settings[$"{Setting}:accountName"] is { Length: > 0 } value ? value : null;
}
