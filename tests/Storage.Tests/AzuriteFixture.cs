using Azure.Core.Pipeline;
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

    /// <summary>The account, seen through clients of its own.</summary>
    /// <param name="policy">Sees every request on its way, each try of it.</param>
    public StorageLayout Account(HttpPipelinePolicy? policy = null)
    {
        var tables = new TableClientOptions();
        var blobs = new BlobClientOptions();
        if (policy is not null)
        {
            policy.Watch(tables);
            policy.Watch(blobs);
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
