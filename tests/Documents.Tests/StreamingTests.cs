using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Tests;

/// <summary>How a document is written: with the same bytes each time, forward only, and never with a whole picture in memory.</summary>
public sealed class StreamingTests
{
    private static readonly Attachment Picture = Example.File(AttachmentKind.PseEvidence, "pse.png", FileType.Png);

    [Fact]
    public async Task Pa17_SameInput_GivesSameBytes()
    {
        var revision = Example.Revision(Example.Typical, Picture);

        var first = await Written.Pa17(revision, _ => Png.Of(40, 30));
        var second = await Written.Pa17(revision, _ => Png.Of(40, 30));

        second.ShouldBe(first);
    }

    [Fact]
    public async Task Pa18_SameInput_GivesSameBytes()
    {
        var decision = Example.Decision(Answer.Tidak, "Satu.", "Dua.");

        (await Written.Pa18(decision)).ShouldBe(await Written.Pa18(decision));
    }

    [Fact]
    public async Task Pa17_LargePicture_PassesThroughInPieces()
    {
        var output = new ForwardOnlyStream();
        var picture = Png.Of(40, 30, padding: 5_000_000);

        await new WordDocumentWriter(Example.Style).WritePa17Async(
            Example.Header, Example.Revision(Example.Typical, Picture), (_, _) => Task.FromResult<Stream>(new MemoryStream(picture)), output,
            TestContext.Current.CancellationToken);

        output.LongestWrite.ShouldBeLessThan(200_000);
        Docx.Pictures(output.ToArray()).ShouldBe([picture]);
    }

    [Fact]
    public async Task Pa17_PictureCannotBeOpened_ThrowsAndLeavesNoDocument()
    {
        var output = new ForwardOnlyStream();

        await Should.ThrowAsync<FileNotFoundException>(() => new WordDocumentWriter(Example.Style).WritePa17Async(
            Example.Header, Example.Revision(Example.Typical, Picture), (_, _) => throw new FileNotFoundException(), output,
            TestContext.Current.CancellationToken));

        Should.Throw<InvalidDataException>(() => new System.IO.Compression.ZipArchive(new MemoryStream(output.ToArray())));
    }

    [Fact]
    public async Task Pa17_Written_LeavesTheOutputOpen()
    {
        var output = new ForwardOnlyStream();

        await new WordDocumentWriter(Example.Style).WritePa17Async(
            Example.Header, Example.Revision(Example.Typical), (_, _) => throw new InvalidOperationException(), output, TestContext.Current.CancellationToken);

        output.IsClosed.ShouldBeFalse();
        Docx.ShouldBeSound(output.ToArray());
    }
}
