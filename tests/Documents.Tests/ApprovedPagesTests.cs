using System.Globalization;
using System.Runtime.CompilerServices;
using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Tests;

/// <summary>
/// Each sample prints as somebody approved it by eye. After an intended change: run with APPROVE_PAGES=1, look at the pictures in Approved, commit them.
/// </summary>
public sealed class ApprovedPagesTests(LibreOffice libreOffice)
{
    /// <summary>Machines render type a little differently.</summary>
    private const double Tolerance = 0.02;

    private static readonly bool IsApproving = Environment.GetEnvironmentVariable("APPROVE_PAGES") == "1";

    [Theory]
    [InlineData("shortest", 2, "PERMOHONAN LAYANAN HOSTING A", "I. TUGAS PENGELOLA HOSTING")]
    [InlineData("typical", 5, "Dr. Contoh Kepala, M.Si.", "II. MASA BERLAKU HOSTING", "uji-keamanan.pdf", "BUKTI GAMBAR 1 DARI 2", "tinggi.png")]
    [InlineData("typical-f4", 5, "19761231 199511 1 002", "LAMPIRAN-4", "SHA-256", "lebar.png", "BUKTI GAMBAR 2 DARI 2")]
    [InlineData("longest", 5, "DATA INSTANSI PEMOHON", "Catatan :", "PERMOHONAN LAYANAN HOSTING", "Kepala OPD", "I. TUGAS PENGELOLA HOSTING")]
    [InlineData("twenty-pictures", 24, "Gambar: pse-1.png", "Kepala OPD", "LAMPIRAN-4", "pse-20.png", "BUKTI GAMBAR 1 DARI 20", "BUKTI GAMBAR 2 DARI 20")]
    [InlineData("right-to-left", 2, "NIP", "LAMPIRAN-4")]
    [InlineData("forbidden", 2, "<w:p>&amp;", "LAMPIRAN-4")]
    [InlineData("pa18-ya", 2, "HASIL REKOMENDASI :", "II. MASA BERLAKU HOSTING")]
    [InlineData("pa18-tidak", 2, "Plt. Sub Koordinator PA", "LAMPIRAN")]
    public async Task Sample_Printed_LooksAsApproved(string name, int pages, params string[] textOfPages)
    {
        var document = await Sample(name);

        var print = await libreOffice.PrintAsync(document);

        Docx.ShouldBeSound(document);
        print.Pages.Count.ShouldBe(pages);
        foreach (var (text, page) in textOfPages.Zip(print.Pages))
        {
            page.ShouldContain(text);
        }

        for (var page = 1; page <= Math.Min(pages, 6); page++)
        {
            await ShouldLookAsApproved(print, name, page);
        }
    }

    private async Task ShouldLookAsApproved(LibreOffice.Print print, string name, int page)
    {
        var received = await print.PictureAsync(page);
        var approved = Path.Combine(Folder(), string.Create(CultureInfo.InvariantCulture, $"{name}-{page}.png"));
        if (IsApproving)
        {
            File.Copy(received, approved, overwrite: true);
        }

        File.Exists(approved).ShouldBeTrue($"Page {page} of {name} was never approved.");
        var difference = (await GreyPicture.ReadAsync(libreOffice, received)).DifferenceFrom(await GreyPicture.ReadAsync(libreOffice, approved));
        difference.ShouldBeLessThan(Tolerance, $"Page {page} of {name} looks otherwise than {approved}.");
    }

    private static Task<byte[]> Sample(string name) => name switch
    {
        "shortest" => Written.Pa17(Example.Revision(Example.Shortest)),
        "typical" => Written.Pa17(Example.Revision(Example.Typical, Files), Picture),
        "typical-f4" => Written.Pa17(Example.Revision(Example.Typical, Files), Picture, Example.Style with { Paper = Paper.F4 }),
        "longest" => Written.Pa17(Example.Revision(Example.Longest)),
        "twenty-pictures" => Written.Pa17(Example.Revision(Example.Typical, TwentyPictures), Picture),
        "right-to-left" => Written.Pa17(Example.Revision(Example.RightToLeft)),
        "forbidden" => Written.Pa17(Example.Revision(Example.Hostile)),
        "pa18-ya" => Written.Pa18(Example.Decision(Answer.Ya, "Data lengkap.\nDokumentasi sesuai.", "")),
        _ => Written.Pa18(Example.Decision(
            Answer.Tidak,
            "Data lengkap dan sesuai dengan dokumentasi aplikasi, tetapi laporan hasil uji keamanan belum memuat tanggal pengujian dan nama penguji.\n"
            + "Dokumentasi sesuai.",
            "Lampirkan laporan yang baru.", "Plt.")),
    };

    private static Attachment[] Files =>
    [
        Example.File(AttachmentKind.OfficialLetter, "surat-dinas.pdf", FileType.Pdf),
        Example.File(AttachmentKind.Documentation, "dokumentasi.docx", FileType.Docx),
        Example.File(AttachmentKind.SecurityReport, "uji-keamanan.pdf", FileType.Pdf),
        Example.File(AttachmentKind.PseEvidence, "lebar.png", FileType.Png),
        Example.File(AttachmentKind.PseEvidence, "tinggi.png", FileType.Png),
    ];

    private static Attachment[] TwentyPictures =>
        [.. Enumerable.Range(1, 20).Select(number => Example.File(AttachmentKind.PseEvidence, $"pse-{number}.png", FileType.Png))];

    private static byte[] Picture(Attachment file) => file.FileName == "tinggi.png" ? Png.Of(300, 5000) : Png.Of(1600, 900);

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Approved");
}
