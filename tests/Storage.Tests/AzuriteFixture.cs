using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Storage.Tests;
using HostingFunctions.Testing;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace HostingFunctions.Storage.Tests;

/// <summary>One emulator for all tests of this project; each test keeps to request ids of its own.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private Azurite? azurite;

    public string ConnectionString => azurite!.ConnectionString;

    /// <summary>An account whose requests are counted.</summary>
    /// <param name="count">Gets every request on its way out, each try of it.</param>
    public StorageLayout Account(RequestCount? count = null)
    {
        var tables = new TableClientOptions();
        var blobs = new BlobClientOptions();
        if (count is not null)
        {
            tables.AddPolicy(count, Azure.Core.HttpPipelinePosition.PerRetry);
            blobs.AddPolicy(count, Azure.Core.HttpPipelinePosition.PerRetry);
        }

        return new StorageLayout(new TableServiceClient(ConnectionString, tables), new BlobServiceClient(ConnectionString, blobs));
    }

    public async ValueTask InitializeAsync()
    {
        azurite = await Azurite.StartAsync();
        await Account().EnsureAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => azurite?.DisposeAsync() ?? default;
}
