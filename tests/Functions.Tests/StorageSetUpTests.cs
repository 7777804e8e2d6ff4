using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using HostingFunctions.Steps;
using HostingFunctions.Storage;
using HostingFunctions.Testing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;

namespace HostingFunctions.Functions.Tests;

public sealed class StorageSetUpTests
{
    [Theory]
    [InlineData(typeof(ReviewFunctions), nameof(ReviewFunctions.Decide), false)]
    [InlineData(typeof(HomeFunction), nameof(HomeFunction.Run), true)]
    [InlineData(typeof(HostingRequestFunction), nameof(HostingRequestFunction.Run), true)]
    public async Task Invoke_BeforeStorageIsSetUp_WaitsIfTheFunctionNeedsIt(Type type, string method, bool runsAtOnce)
    {
        await using var azurite = await Azurite.ShareAsync();
        using var setUp = new StorageSetUp(
            new(new StorageLayout(new TableServiceClient(azurite.ConnectionString), new BlobServiceClient(azurite.ConnectionString))),
            NullLogger<StorageSetUp>.Instance);
        var context = Substitute.For<FunctionContext>();
        context.FunctionDefinition.EntryPoint.Returns($"{type.FullName}.{method}");
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
