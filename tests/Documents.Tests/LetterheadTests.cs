using System.Text;
using DocumentFormat.OpenXml.Packaging;
using HostingFunctions.Documents.Tests.Support;

namespace HostingFunctions.Documents.Tests;

/// <summary>A city may have its emblem and address in the letterhead.</summary>
public sealed class LetterheadTests(LibreOffice libreOffice)
{
    private static readonly byte[] Svg = Encoding.UTF8.GetBytes(
        """<!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 100"><path d="M0 0h80v60q0 30-40 40Q0 90 0 60z"/></svg>""");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Documents_WithEmblemAndAddress_AreSoundAndShowThem(bool isVector)
    {
        var emblem = isVector ? Svg : Png.Of(80, 100);
        var style = Example.Style with { Emblem = Emblem.Of(emblem), Address = ["Jalan Contoh Nomor 1", "Telepon (0778) 000000"] };

        var document = await Written.Pa17(Example.Revision(Example.Typical), style: style);

        Docx.ShouldBeSound(document);
        Docx.Read(document, main => Content(main.HeaderParts.Single().ImageParts.Single())).ShouldBe(emblem);
        var pages = await libreOffice.PagesAsync(document);
        pages.Count.ShouldBe(2);
        pages[0].ShouldContain("BIDANG PENYELENGGARAAN E-GOVERNMENT");
        pages[0].ShouldContain("Telepon (0778) 000000");
    }

    [Fact]
    public async Task Documents_OfEachStyle_SayTheSameOnlyWithTheSameEmblem()
    {
        var plain = await Written.Pa17(Example.Revision(Example.Typical));
        var withEmblem = await Written.Pa17(Example.Revision(Example.Typical), style: Example.Style with { Emblem = Emblem.Of(Svg) });

        new WordDocumentComparison().SaySame(new MemoryStream(withEmblem), new MemoryStream(withEmblem)).ShouldBeTrue();
        new WordDocumentComparison().SaySame(new MemoryStream(withEmblem), new MemoryStream(plain)).ShouldBeFalse();
    }

    [Fact]
    public void Emblem_NeitherPngNorSvg_IsNone()
    {
        Emblem.Of([]).ShouldBeNull();
        Emblem.Of("<html/>"u8.ToArray()).ShouldBeNull();
        Emblem.Of("{}"u8.ToArray()).ShouldBeNull();
        Emblem.Of(Png.Of(80, 100)[..60]).ShouldBeNull();
        Emblem.Of(new byte[600_000]).ShouldBeNull();
    }

    private static byte[] Content(ImagePart part)
    {
        using var content = new MemoryStream();
        part.GetStream().CopyTo(content);
        return content.ToArray();
    }
}
