using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Tests;

/// <summary>However much is written above it, a signature stands whole, below the last lines of what it signs.</summary>
public sealed class SignaturePageTests(LibreOffice libreOffice)
{
    /// <summary>A thousand characters in one line as typed.</summary>
    private static readonly string Paragraph = string.Concat(Enumerable.Repeat("Dokumentasi aplikasi dan laporan hasil uji keamanan memenuhi syarat. ", 15));

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(24)]
    [InlineData(45)]
    [InlineData(60)]
    public async Task Pa17_LinesOfNotes_StayWithItsSignature(int lines)
    {
        var page = await SignedPage(await Written.Pa17(Example.Revision(Example.Typical with { Notes = Numbered(lines) })), "Kepala OPD");

        page.ShouldContain("*Bukti Gambar dari Lampiran dibuat pada halaman terpisah");
        page.ShouldContain(Last(lines));
        page.ShouldContain("19761231 199511 1 002");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(16)]
    [InlineData(19)]
    [InlineData(40)]
    public async Task Pa18_Considerations_LeaveTheResultWithItsSignature(int lines)
    {
        var page = await SignedPage(await Written.Pa18(Example.Decision(Answer.Ya, Numbered(lines), "Tidak ada.")), "Sub Koordinator PA");

        page.ShouldContain("HASIL REKOMENDASI :");
        page.ShouldContain("Tidak ada.");
    }

    [Theory]
    [InlineData(16)]
    [InlineData(19)]
    [InlineData(27)]
    public async Task Pa18_LinesOfNotes_StayWithItsSignature(int lines)
    {
        var page = await SignedPage(await Written.Pa18(Example.Decision(Answer.Ya, "Lengkap.", Numbered(lines))), "Sub Koordinator PA");

        page.ShouldContain(Last(lines));
        page.ShouldContain("NIP : 19850505 201001 1 007");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Pa18_LongParagraphs_TakeTheEmptyLinesAndStayWithItsSignature(int paragraphs)
    {
        var text = string.Concat(Enumerable.Repeat(Paragraph, paragraphs)) + "Selesai.";
        var document = await Written.Pa18(Example.Decision(Answer.Ya, text, text));

        Docx.Paragraphs(document).ShouldNotContain("");
        (await SignedPage(document, "Sub Koordinator PA")).ShouldContain("Selesai.");
    }

    [Theory]
    [InlineData(5, 1, 0, 1)]
    [InlineData(1, 5, 1, 0)]
    [InlineData(4, 3, 0, 0)]
    [InlineData(1, 1, 3, 2)]
    public async Task Pa18_TextOfEitherLength_LeavesSevenLinesInAll(int considerations, int notes, int emptyConsiderations, int emptyNotes)
    {
        var paragraphs = Docx.Paragraphs(await Written.Pa18(Example.Decision(Answer.Ya, Numbered(considerations), Numbered(notes))));

        var result = paragraphs.ToList().IndexOf("HASIL REKOMENDASI :");
        paragraphs.Take(result).Count(text => text.Length == 0).ShouldBe(emptyConsiderations);
        paragraphs.Skip(result).Count(text => text.Length == 0).ShouldBe(emptyNotes);
    }

    private async Task<string> SignedPage(byte[] document, string office) =>
        (await libreOffice.PagesAsync(document)).Single(page => page.Contains(office, StringComparison.Ordinal));

    private static string Numbered(int lines) => string.Join('\n', Enumerable.Range(1, lines).Select(number => $"Baris {number} dari {lines}"));

    private static string Last(int lines) => lines == 0 ? "" : $"Baris {lines} dari {lines}";
}
