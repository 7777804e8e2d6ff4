using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace HostingFunctions.Documents.Tests;

/// <summary>Who hears a document, or looks for one among many, finds their way.</summary>
public sealed class AccessibilityTests(LibreOffice libreOffice)
{
    [Fact]
    public async Task Pa17_ExportedForScreenReaders_HasItsHeadings() =>
        (await libreOffice.HeadingsAsync(await Pa17())).ShouldBe(
        [
            "H1 PERMOHONAN LAYANAN HOSTING Aplikasi Contoh Layanan Terpadu",
            "H2 DATA INSTANSI PEMOHON", "H2 PENGELOLA HOSTING", "H2 LAMPIRAN",
            "H1 LAMPIRAN-4", "H2 I. TUGAS PENGELOLA HOSTING", "H2 II. MASA BERLAKU HOSTING",
            "H1 DAFTAR BERKAS LAMPIRAN", "H2 Bukti gambar halaman Pendataan Sistem Elektronik",
            "H1 BUKTI GAMBAR 1 DARI 1",
        ]);

    [Fact]
    public async Task Pa18_ExportedForScreenReaders_HasItsHeadings() =>
        (await libreOffice.HeadingsAsync(await Written.Pa18(Example.Decision(Answer.Ya)))).ShouldBe(
        [
            "H1 FORMULIR PA-18REKOMENDASI PENYEDIAAN LAYANAN HOSTING",
            "H2 PERTIMBANGAN:", "H2 HASIL REKOMENDASI :", "H2 Catatan:",
            "H1 LAMPIRAN", "H2 I. TUGAS PENGELOLA HOSTING", "H2 II. MASA BERLAKU HOSTING",
        ]);

    [Fact]
    public async Task Documents_OfOneRequest_HaveTitlesOfTheirOwnAndAnAuthor()
    {
        byte[][] documents =
        [
            await Pa17(),
            await Written.Pa17(Example.Revision(Example.Typical) with { Number = 2 }),
            await Written.Pa18(Example.Decision(Answer.Ya)),
        ];

        var properties = documents.Select(document => Docx.Read(document, main =>
            (main.OpenXmlPackage.PackageProperties.Title, main.OpenXmlPackage.PackageProperties.Creator))).ToList();

        properties.Select(about => about.Title).ShouldBe(
        [
            "PA-17: Aplikasi Contoh Layanan Terpadu (H-20260317-000000GQ, revisi 1)",
            "PA-17: Aplikasi Contoh Layanan Terpadu (H-20260317-000000GQ, revisi 2)",
            "PA-18 Pengecekan data: Aplikasi Contoh Layanan Terpadu (H-20260317-000000GQ, revisi 1)",
        ]);
        properties.ShouldAllBe(about => about.Creator!.Contains("DINAS KOMUNIKASI DAN INFORMATIKA"));
    }

    [Fact]
    public async Task Pictures_EachOne_SayWhatTheyShow()
    {
        var document = await Written.Pa17(
            Example.Revision(Example.Typical, Evidence()), _ => Png.Of(1366, 3500), Example.Style with { Emblem = Emblem.Of(Png.Of(8, 10)) });

        var shown = Docx.Read(document, main => new OpenXmlElement[]
        {
            main.Document!, main.HeaderParts.Single().Header!, main.FooterParts.Single(part => part.ImageParts.Any()).Footer!,
        }.SelectMany(root => root.Descendants<Wp.DocProperties>()).Select(picture => picture.Description!.Value!).ToList());
        shown[0].ShouldBe("Bukti gambar halaman Pendataan Sistem Elektronik, pse.png: BUKTI GAMBAR 1 DARI 1 (bagian 1 dari 5)");
        shown[^2].ShouldBe("Lambang, PEMERINTAH KOTA BATAM");
        shown[^1].ShouldBe(
            "Kode QR untuk memeriksa keaslian dokumen ini di https://hosting.batam.go.id/verifikasi/00000000000000000000000000000a17-17-1");
    }

    private static Task<byte[]> Pa17() => Written.Pa17(Example.Revision(Example.Typical, Evidence()), _ => Png.Of(4, 3));

    private static Attachment Evidence() => Example.File(AttachmentKind.PseEvidence, "pse.png", FileType.Png);
}
