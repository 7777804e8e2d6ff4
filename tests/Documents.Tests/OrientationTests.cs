using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Forms;
using A = DocumentFormat.OpenXml.Drawing;

namespace HostingFunctions.Documents.Tests;

/// <summary>Pictures are printed the right way up, as their Exif segment says (Exif 2.3, 4.6.4).</summary>
public sealed class OrientationTests
{
    private const long EmuPerMillimetre = 36_000;

    private static readonly byte[] Portrait = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "files", "halaman-pse-telepon.jpg"));

    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(2, 0, true)]
    [InlineData(3, 180, false)]
    [InlineData(4, 180, true)]
    [InlineData(5, 270, true)]
    [InlineData(6, 90, false)]
    [InlineData(7, 90, true)]
    [InlineData(8, 270, false)]
    [InlineData(9, 0, false)]
    public async Task Jpeg_OfEachOrientation_IsTurnedAndMirrored(int orientation, int degrees, bool isMirrored)
    {
        foreach (var isLittleEndian in new[] { true, false })
        {
            var document = await WrittenWith(Jpeg.Turned(Portrait, orientation, isLittleEndian));

            var (turn, mirrored) = Docx.Read(
                document, main => main.Document!.Descendants<A.Transform2D>().Select(t => (t.Rotation!.Value, t.HorizontalFlip!.Value)).Single());
            turn.ShouldBe(degrees * 60_000);
            mirrored.ShouldBe(isMirrored);
            Docx.ShouldBeSound(document);
        }
    }

    [Theory]
    [InlineData("jpg-orientation-long-le.jpg", FileType.Jpeg, 90)]
    [InlineData("jpg-orientation-xmp-first.jpg", FileType.Jpeg, 90)]
    [InlineData("jpg-two-exif.jpg", FileType.Jpeg, 90)]
    [InlineData("jpg-orientation-0.jpg", FileType.Jpeg, 0)]
    [InlineData("jpg-orientation-99.jpg", FileType.Jpeg, 0)]
    [InlineData("png-exif-orientation-6.png", FileType.Png, 90)]
    public async Task Sample_WhereverItsOrientationStands_IsTurned(string name, FileType type, int degrees) =>
        (await TurnAsync(Sample(name), type)).ShouldBe(degrees * 60_000);

    /// <summary>The standard lets eXIf stand behind the picture too.</summary>
    [Fact]
    public async Task PngWithItsExifLast_IsTurned()
    {
        var picture = Sample("png-exif-orientation-6.png");
        var exif = picture[33..(33 + 12 + 26)];
        byte[] last = [.. picture[..33], .. picture[(33 + exif.Length)..^12], .. exif, .. picture[^12..]];

        (await TurnAsync(last, FileType.Png)).ShouldBe(90 * 60_000);
    }

    [Fact]
    public async Task JpegOnItsSide_FitsThePageOnceTurned()
    {
        var (width, height) = Docx.PictureExtents(await WrittenWith(Jpeg.Turned(Portrait, 6))).Single();

        height.ShouldBeGreaterThan(width);
        height.ShouldBeInRange(1, 165 * EmuPerMillimetre);
    }

    [Fact]
    public async Task JpegWithItsExifCutOrLying_IsPrinted()
    {
        var whole = Jpeg.Turned(Portrait, 6);
        for (var at = 4; at < 60; at++)
        {
            var lying = whole.ToArray();
            lying[at] = 0xFF;

            (await WrittenWith(lying)).ShouldNotBeEmpty();
        }
    }

    private static Task<byte[]> WrittenWith(byte[] picture) =>
        Written.Pa17(Example.Revision(Example.Shortest, Example.File(AttachmentKind.PseEvidence, "foto.jpg", FileType.Jpeg)), _ => picture);

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "Files", name));

    private static async Task<int> TurnAsync(byte[] picture, FileType type) => Docx.Read(
        await Written.Pa17(Example.Revision(Example.Shortest, Example.File(AttachmentKind.PseEvidence, "foto", type)), _ => picture),
        main => main.Document!.Descendants<A.Transform2D>().Single().Rotation!.Value);
}
