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
}
