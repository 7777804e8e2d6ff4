using DocumentFormat.OpenXml.Drawing;
using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Tests;

/// <summary>A screenshot of a whole page is cut over several sheets, so that its type can be read.</summary>
public sealed class TallPictureTests(LibreOffice libreOffice)
{
    private const long EmuPerMillimetre = 36_000;

    /// <summary>At which type of 12 pixels is 6 points high.</summary>
    private const double LeastEmuPerPixel = 6350;

    [Theory]
    [InlineData(1366, 9000, 12)]
    [InlineData(390, 9000, 9)]
    [InlineData(800, 2500, 3)]
    [InlineData(1080, 12_000, 19)]
    [InlineData(1920, 9000, 28)]
    public async Task TallPicture_IsCutIntoReadablePartsThatLeaveNothingOut(int width, int height, int parts)
    {
        var document = await Written.Pa17(Example.Revision(Example.Typical, Evidence("pse")), _ => Png.Of(width, height));

        Docx.ShouldBeSound(document);
        var text = Docx.Text(document);
        text.ShouldContain($"BUKTI GAMBAR 1 DARI 1 (bagian 1 dari {parts})");
        text.ShouldContain($"BUKTI GAMBAR 1 DARI 1 (bagian {parts} dari {parts})");
        var shown = Parts(document);
        shown.Count.ShouldBe(parts);
        var (bottom, right) = (0.0, 0.0);
        foreach (var (part, extent) in shown.Zip(Docx.PictureExtents(document)))
        {
            (extent.Width / (part.Width * width)).ShouldBeGreaterThanOrEqualTo(LeastEmuPerPixel * 0.999);
            (extent.Width * part.Height * height / (extent.Height * part.Width * width)).ShouldBe(1, 0.01);
            extent.Width.ShouldBeLessThan((width > 900 ? 253 : 166) * EmuPerMillimetre);
            extent.Height.ShouldBeLessThan((width > 900 ? 150 : 235) * EmuPerMillimetre);
            part.Top.ShouldBeLessThanOrEqualTo(bottom);
            part.Left.ShouldBeLessThanOrEqualTo(part.Left == 0 ? 0 : right);
            (bottom, right) = (part.Left + part.Width > 0.999 ? part.Top + part.Height : bottom, part.Left + part.Width);
        }

        bottom.ShouldBe(1, 0.001);
    }

    [Fact]
    public async Task TallestPictureOfAll_TakesABoundedNumberOfPages()
    {
        var document = await Written.Pa17(Example.Revision(Example.Typical, Evidence("pse")), _ => Png.Of(400, 240_000));

        Parts(document).Count.ShouldBeInRange(30, 45);
    }

    [Theory]
    [InlineData("tall", 12)]
    [InlineData("wide tall", 13)]
    [InlineData("tall wide tall", 25)]
    [InlineData("tall tall wide", 25)]
    public async Task TallPicturesAmongOthers_PrintWithoutEmptyPages(string kinds, int pictures)
    {
        Attachment[] files = [.. kinds.Split(' ').Select((kind, index) => Evidence($"{kind}-{index}"))];

        var document = await Written.Pa17(
            Example.Revision(Example.Typical, files), file => file.FileName[0] == 't' ? Png.Of(1366, 9000) : Png.Of(160, 90));

        Docx.ShouldBeSound(document);
        var pages = await libreOffice.PagesAsync(document);
        pages.Count.ShouldBe(3 + pictures);
        pages.Skip(3).ShouldAllBe(page => page.Contains("BUKTI GAMBAR", StringComparison.Ordinal));
        pages.Skip(1).ShouldAllBe(page => !page.Contains("PEMERINTAH KOTA BATAM", StringComparison.Ordinal));
    }

    private static Attachment Evidence(string name) => Example.File(AttachmentKind.PseEvidence, name, FileType.Png);

    /// <summary>What is shown of the picture, in shares of its sides.</summary>
    private static IReadOnlyList<(double Left, double Top, double Width, double Height)> Parts(byte[] document) => Docx.Read(
        document,
        main => main.Document!.Descendants<SourceRectangle>().Select(cut => (
            cut.Left!.Value / 100_000.0, cut.Top!.Value / 100_000.0, 1 - ((cut.Left.Value + cut.Right!.Value) / 100_000.0),
            1 - ((cut.Top.Value + cut.Bottom!.Value) / 100_000.0))).ToList());
}
