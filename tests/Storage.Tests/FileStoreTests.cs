using System.Security.Cryptography;
using Azure.Storage.Blobs;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing;

namespace HostingFunctions.Storage.Tests;

public sealed class FileStoreTests(AzuriteFixture azurite)
{
    private const int BlockBytes = 4 * 1024 * 1024;
    private const long MostBytes = 25L * 1024 * 1024;

    private readonly RequestId id = Samples.NewId();
    private readonly FileId fileId = FileId.New();
    private readonly RequestCount count = new();

    private BlobFileStore Files => new(azurite.Account(count));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(BlockBytes - 1, 1)]
    [InlineData(BlockBytes, 2)]
    [InlineData(BlockBytes + 1, 3)]
    [InlineData(3 * BlockBytes + 5, 5)]
    public async Task SaveAsync_AnyLength_IsReadBackWithItsHashForFewRequests(int size, int requests)
    {
        var content = RandomNumberGenerator.GetBytes(size);

        var saved = await SaveAsync(new ClientStream(content));

        count.Sent.ShouldBe(requests);
        saved.ShouldBe(new SavedFile(size, Sha256Hash.Of(content)));
        (await ReadAsync()).ShouldBe(content);
    }

    [Fact]
    public async Task SaveAsync_Repeated_Replaces()
    {
        await SaveAsync(new ClientStream([1, 2, 3]));
        await SaveAsync(new ClientStream([4]));

        (await ReadAsync()).ShouldBe([4]);
    }

    [Fact]
    public async Task SaveAsync_MediaType_StaysWithTheFile()
    {
        await SaveAsync(new ClientStream([1]));

        var blob = new BlobClient(azurite.ConnectionString, "files", $"{id}/{fileId}");
        (await blob.GetPropertiesAsync(cancellationToken: Cancellation)).Value.ContentType.ShouldBe("application/pdf");
    }

    [Theory]
    [InlineData(100, 99)]
    [InlineData(2 * BlockBytes, 2 * BlockBytes - 1)]
    public async Task SaveAsync_LongerThanAllowed_IsNullAndLeavesNothing(int size, long mostBytes)
    {
        var saved = await SaveAsync(new ClientStream(new byte[size]), mostBytes);

        saved.ShouldBeNull();
        (await ReadAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task SaveAsync_JustAsLongAsAllowed_IsStored() => (await SaveAsync(new ClientStream(new byte[100]), 100)).ShouldNotBeNull();

    [Theory]
    [InlineData(100)]
    [InlineData(2 * BlockBytes)]
    public async Task SaveAsync_ClientGoesAway_ThrowsAndLeavesNothing(long breaksAt)
    {
        await Should.ThrowAsync<IOException>(() => SaveAsync(new ClientStream(new byte[3 * BlockBytes], breaksAt)));

        (await ReadAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task SaveAsync_SameFileTwiceAtOnce_IsOneOfThemWhole()
    {
        var contents = new[] { new byte[BlockBytes + 7], RandomNumberGenerator.GetBytes(BlockBytes + 7) };

        await Task.WhenAll(contents.Select(content => IgnoringTheLoserAsync(SaveAsync(new ClientStream(content)))));

        var stored = (await ReadAsync()).ShouldNotBeNull();
        contents.ShouldContain(content => content.SequenceEqual(stored));
    }

    [Fact]
    public async Task OpenAsync_LargeFile_CostsOneRequestHoweverMuchIsRead()
    {
        await SaveAsync(new ClientStream(new byte[24 * 1024 * 1024]));
        var before = count.Sent;

        var content = await ReadAsync();

        content!.Length.ShouldBe(24 * 1024 * 1024);
        (count.Sent - before).ShouldBe(1);
    }

    [Fact]
    public async Task OpenAsync_NoSuchFile_IsNull() => (await Files.OpenAsync(id, FileId.New(), Cancellation)).ShouldBeNull();

    [Fact]
    public async Task DeleteAsync_SomeThereSomeNot_RemovesThose()
    {
        await SaveAsync(new ClientStream([1]));

        await Files.DeleteAsync(id, [FileId.New(), fileId], Cancellation);

        (await ReadAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task DeleteAllAsync_FilesOfTwoRequests_RemovesThoseOfOne()
    {
        var other = Samples.NewId();
        await SaveAsync(new ClientStream([1]));
        await Files.SaveAsync(id, FileId.New(), new ClientStream([2]), "application/pdf", MostBytes, Cancellation);
        await Files.SaveAsync(other, fileId, new ClientStream([3]), "application/pdf", MostBytes, Cancellation);

        await Files.DeleteAllAsync(id, Cancellation);

        (await ReadAsync()).ShouldBeNull();
        await using var kept = await Files.OpenAsync(other, fileId, Cancellation);
        kept.ShouldNotBeNull();
    }

    private Task<SavedFile?> SaveAsync(Stream content, long mostBytes = MostBytes) =>
        Files.SaveAsync(id, fileId, content, "application/pdf", mostBytes, Cancellation);

    private async Task<byte[]?> ReadAsync()
    {
        await using var stream = await Files.OpenAsync(id, fileId, Cancellation);
        if (stream is null)
        {
            return null;
        }

        using var content = new MemoryStream();
        await stream.CopyToAsync(content, Cancellation);
        return content.ToArray();
    }

    private static async Task IgnoringTheLoserAsync(Task upload)
    {
        try
        {
            await upload;
        }
        catch (Azure.RequestFailedException)
        {
            // Its blocks went when the other's were committed; the caller's repeat would store it.
        }
    }
}
