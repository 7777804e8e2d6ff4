using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Settings;
using HostingFunctions.Storage;
using HostingFunctions.Testing;
using Microsoft.Azure.Functions.Worker;
using NSubstitute;

namespace HostingFunctions.Functions.Tests;

public sealed class StorageSetUpTests
{
    [Theory]
    [InlineData("Review", false)]
    [InlineData("Home", true)]
    [InlineData("HostingRequest", true)]
    public async Task Invoke_BeforeStorageIsSetUp_WaitsIfTheFunctionNeedsIt(string function, bool runsAtOnce)
    {
        await using var azurite = await Azurite.ShareAsync();
        var setUp = new StorageSetUp(new(new StorageLayout(new TableServiceClient(azurite.ConnectionString), new BlobServiceClient(azurite.ConnectionString))));
        var context = Substitute.For<FunctionContext>();
        context.FunctionDefinition.Name.Returns(function);
        var ran = false;

        var invocation = setUp.Invoke(context, _ =>
        {
            ran = true;
            return Task.CompletedTask;
        });
        var before = ran;
        await setUp.StartedAsync(TestContext.Current.CancellationToken);
        await invocation;

        before.ShouldBe(runsAtOnce);
        ran.ShouldBeTrue();
    }
}
