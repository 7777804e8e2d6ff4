using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Testing;

namespace HostingFunctions.Storage.Tests;

public sealed class ReceivedFilesTests(AzuriteFixture azurite)
{
    private const int BlockBytes = 4 * 1024 * 1024;

    private readonly ReceivedFile file = At(2026, 3, 2, 9);
    private readonly RequestCount count = new();

    private BlobReceivedFiles Received => new(azurite.Account(count));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(64 * 1024, 1)]
    [InlineData(64 * 1024 + 1, 2)]
    [InlineData(1024 * 1024, 2)]
    public async Task OpenSeekable_ReadAtItsEndAndThenAtItsStart_CostsARequestForEachPlace(int size, int requests)
    {
        var content = RandomNumberGenerator.GetBytes(size);
        await SaveAsync(new ClientStream(content));
        var before = count.Sent;

        await using var stream = Received.OpenSeekable(file, size);
        foreach (var start in new[] { Math.Max(0, size - 1000), Math.Max(0, size - 4000), 0 })
        {
            var buffer = new byte[Math.Min(500, size - start)];
            stream.Seek(start, SeekOrigin.Begin);
            await stream.ReadExactlyAsync(buffer, Cancellation);
            buffer.ShouldBe(content[start..(start + buffer.Length)]);
        }

        (count.Sent - before).ShouldBe(requests);
    }

    [Fact]
    public async Task OpenSeekable_ReadOnAndOn_IsStopped()
    {
        await SaveAsync(new ClientStream(new byte[3 * 1024 * 1024]));
        await using var stream = Received.OpenSeekable(file, 3 * 1024 * 1024);

        await Should.ThrowAsync<InvalidDataException>(() => stream.CopyToAsync(Stream.Null, Cancellation));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(BlockBytes + 1)]
    public async Task AcceptAsync_Twice_IsAFileOfTheRequest(int size)
    {
        var content = RandomNumberGenerator.GetBytes(size);
        await SaveAsync(new ClientStream(content));

        await Received.AcceptAsync(file, file.Request, "application/pdf", Cancellation);
        await Received.AcceptAsync(file, file.Request, "application/pdf", Cancellation);

        await using var accepted = (await new BlobFileStore(azurite.Account()).OpenAsync(file.Request, file.Id, Cancellation))!;
        using var copy = new MemoryStream();
        await accepted.CopyToAsync(copy, Cancellation);
        copy.ToArray().ShouldBe(content);
        (await LeftAsync(file)).ShouldBeTrue();
    }

    [Fact]
    public async Task RemoveAsync_FileWholeBrokenOffOrNeverBegun_LeavesNothing()
    {
        var (brokenOff, neverBegun) = (At(2026, 3, 2, 9), At(2026, 3, 2, 9));
        await SaveAsync(new ClientStream([1]));
        await BreakOffAsync(brokenOff);

        await Received.RemoveAsync([file, brokenOff, neverBegun], Cancellation);

        foreach (var each in new[] { file, brokenOff, neverBegun })
        {
            (await LeftAsync(each)).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task ListAsync_OlderAndYounger_IsTheOlderAlsoIfTheyBrokeOff()
    {
        var (older, brokenOff, younger) = (At(2020, 3, 2, 8), At(2020, 3, 2, 8), At(2020, 3, 2, 9));
        await SaveAsync(new ClientStream([1]), older);
        await BreakOffAsync(brokenOff);
        await SaveAsync(new ClientStream([1]), younger);

        var listed = await Received.ListAsync(younger.At, Cancellation).ToListAsync(Cancellation);

        listed.ShouldBe([older, brokenOff], ignoreOrder: true);
    }

    private static ReceivedFile At(int year, int month, int day, int hour) =>
        new(new DateTimeOffset(year, month, day, hour, 30, 0, TimeSpan.Zero), Samples.NewId(), FileId.New());

    private Task<SavedFile?> SaveAsync(Stream content, ReceivedFile? another = null) =>
        Received.SaveAsync(another ?? file, content, "application/pdf", long.MaxValue, Cancellation);

    private Task BreakOffAsync(ReceivedFile another) =>
        Should.ThrowAsync<IOException>(() => SaveAsync(new ClientStream(new byte[3 * BlockBytes], 2 * BlockBytes), another));

    /// <summary>Whether anything of the file is left, be it blocks only.</summary>
    private async Task<bool> LeftAsync(ReceivedFile another) =>
        await new BlobContainerClient(azurite.ConnectionString, "uploads")
            .GetBlobsAsync(new GetBlobsOptions { States = BlobStates.Uncommitted }, Cancellation)
            .AnyAsync(blob => blob.Name.EndsWith($"/{another.Request}/{another.Id}", StringComparison.Ordinal), Cancellation);
}
