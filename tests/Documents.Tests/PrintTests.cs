using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Tests;

/// <summary>What LibreOffice prints of the documents, because the validator alone is no proof (rule 9).</summary>
public sealed class PrintTests(LibreOffice libreOffice)
{
    [Fact]
    public async Task Pa17_ShortestForm_PrintsFormAndDuties()
    {
        var pages = await libreOffice.PagesAsync(await Written.Pa17(Example.Revision(Example.Shortest)));

        pages.Count.ShouldBe(2);
        pages[0].ShouldContain("PERMOHONAN LAYANAN HOSTING A");
        pages[0].ShouldContain("19761231 199511 1 002");
        pages[1].ShouldContain("I. TUGAS PENGELOLA HOSTING");
    }

    [Fact]
    public async Task Pa17_TypicalFormWithPictures_PrintsEachPictureOnItsOwnPage()
    {
        Attachment[] files =
        [
            Example.File(AttachmentKind.OfficialLetter, "surat-dinas.pdf", FileType.Pdf),
            Example.File(AttachmentKind.Documentation, "dokumentasi.docx", FileType.Docx),
            Example.File(AttachmentKind.SecurityReport, "uji-keamanan.pdf", FileType.Pdf),
            Example.File(AttachmentKind.PseEvidence, "lebar.png", FileType.Png),
            Example.File(AttachmentKind.PseEvidence, "tinggi.png", FileType.Png),
        ];

        var pages = await libreOffice.PagesAsync(
            await Written.Pa17(Example.Revision(Example.Typical, files), file => file.FileName == "lebar.png" ? Png.Of(3000, 400) : Png.Of(300, 5000)));

        pages.Count.ShouldBe(5);
        pages[0].ShouldContain("PEMERINTAH KOTA BATAM");
        pages[0].ShouldContain("Batam, 17 Maret 2026");
        pages[0].ShouldContain("Kepala OPD");
        pages[2].ShouldContain("surat-dinas.pdf");
        pages[3].ShouldContain("BUKTI GAMBAR 1 DARI 2");
        pages[3].ShouldContain("lebar.png");
        pages[4].ShouldContain("tinggi.png");
        pages[4].ShouldContain("Halaman 5 dari 5");
    }

    [Fact]
    public async Task Pa17_LongestForm_PrintsEveryLineOfTheNotes()
    {
        var pages = await libreOffice.PagesAsync(await Written.Pa17(Example.Revision(Example.Longest)));

        pages.Count.ShouldBeInRange(5, 7);
        Count(string.Concat(pages), "Catatan yang panjang sekali").ShouldBe(Count(Example.Longest.Notes, "Catatan yang panjang sekali"));
    }

    [Fact]
    public async Task Pa17_AddressLongerThanAPage_PrintsEveryLine()
    {
        var address = string.Join('\n', Enumerable.Range(100, 120));

        var pages = await libreOffice.PagesAsync(await Written.Pa17(Example.Revision(Example.Typical with { AgencyAddress = address })));

        var lines = string.Concat(pages).Split('\n').Select(line => line.Split(':')[^1].Trim());
        Enumerable.Range(100, 120).Select(number => $"{number}").Except(lines).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pa17_HostileText_PrintsItAsText()
    {
        var pages = await libreOffice.PagesAsync(await Written.Pa17(Example.Revision(Example.Hostile)));

        pages.Count.ShouldBe(2);
        pages[0].ShouldContain("<w:p>&amp;\"'</w:t> ]]>");
        pages[0].ShouldContain("enam");
    }

    [Theory]
    [InlineData(Answer.Ya)]
    [InlineData(Answer.Tidak)]
    public async Task Pa18_EitherAnswer_PrintsRecommendationAndDuties(Answer answer)
    {
        var pages = await libreOffice.PagesAsync(await Written.Pa18(Example.Decision(answer, "Satu.\nDua.", "Tiga.", acting: "Plh.")));

        pages.Count.ShouldBe(2);
        pages[0].ShouldContain("REKOMENDASI PENYEDIAAN LAYANAN HOSTING");
        pages[0].ShouldContain("Plh. Sub Koordinator PA");
        pages[0].ShouldContain("NIP : 19850505 201001 1 007");
        pages[1].ShouldContain("II. MASA BERLAKU HOSTING");
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
