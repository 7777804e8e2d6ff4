using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Testing;

namespace HostingFunctions.Storage.Tests;

public sealed class StorageLayoutTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EnsureAsync_Repeated_ChangesNothing()
    {
        var layout = azurite.Account();

        await Task.WhenAll(layout.EnsureAsync(Cancellation), layout.EnsureAsync(Cancellation));

        (await layout.IsReachableAsync(Cancellation)).ShouldBeTrue();
    }

    [Fact]
    public async Task IsReachableAsync_Asked_CostsThreeRequests()
    {
        var count = new RequestCount();

        await azurite.Account(count).IsReachableAsync(Cancellation);

        count.Sent.ShouldBe(3);
    }

    [Fact]
    public async Task IsReachableAsync_NobodyListens_SaysNo()
    {
        // Port 9 is "discard" (RFC 863): nothing listens there.
        const string nowhere =
            "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;BlobEndpoint=http://127.0.0.1:9/a;TableEndpoint=http://127.0.0.1:9/a";
        var layout = new StorageLayout(
            new TableServiceClient(nowhere, new TableClientOptions { Retry = { MaxRetries = 0 } }),
            new BlobServiceClient(nowhere, new BlobClientOptions { Retry = { MaxRetries = 0 } }));

        (await layout.IsReachableAsync(Cancellation)).ShouldBeFalse();
    }
}
