using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Tests;

/// <summary>The forms have the words of the SOP's forms, literally and in the same order (sop.md parts 4 to 6).</summary>
public sealed class WordingTests
{
    private static readonly string[] DutiesAndValidity =
    [
        "I. TUGAS PENGELOLA HOSTING",
        "1.\tMembuat dan memperbaharui secara berkala dokumentasi setiap layanan elektronik yang ada di dalam hosting.",
        "2.\tMemeriksa secara berkala ketersediaan setiap layanan yang ada di dalam hosting.",
        "3.\tMelaporkan kepada Dinas Komunikasi dan Informatika jika ada gangguan layanan "
        + "(gangguan ketersediaan, gangguan keamanan, gangguan integritas, serta gangguan lainnya).",
        "4.\tMelakukan perpanjangan/pendaftaran ulang layanan hosting setiap tahunnya.",
        "II. MASA BERLAKU HOSTING",
        "Masa berlaku layanan hosting sampai tanggal 31 desember setiap tahunnya dan masa tenggang sampai 31 maret di tahun berikutnya.",
        "Ketelambatan dalam pendaftaran ulang layanan hosting dapat berakibat pada penghapusan layanan hosting.",
    ];

    [Fact]
    public async Task Pa17_TypicalForm_SaysWhatTheFormSays()
    {
        var revision = Example.Revision(
            Example.Typical,
            Example.File(AttachmentKind.PseEvidence, "pse.png", FileType.Png),
            Example.File(AttachmentKind.OfficialLetter, "surat.pdf", FileType.Pdf));

        var paragraphs = Docx.Paragraphs(await Written.Pa17(revision, _ => Png.Of(4, 3)));

        paragraphs.ShouldBe(
        [
            "PERMOHONAN LAYANAN HOSTING Aplikasi Contoh Layanan Terpadu",
            "DATA INSTANSI PEMOHON",
            "Nama Instansi", ":", "Dinas Contoh Kota Batam",
            "Alamat", ":", "Jalan Contoh Nomor 1\nBatam Center",
            "No Telepon/Email", ":", "(0778) 000000 / dinas.contoh@batam.go.id",
            "PENGELOLA HOSTING",
            "Nama", ":", "Contoh Pengelola",
            "NIP/NIK", "(NIP untuk ASN, NIK untuk Non ASN)", ":", "19900101 201503 1 001",
            "Email", "(wajib menggunakan email batam.go.id)", ":", "contoh.pengelola@batam.go.id",
            "Nomor HP", ":", "0812-0000-0000",
            "(lihat lampiran-4 untuk tugas Pengelola Hosting)",
            "LAMPIRAN",
            "Dokumentasi aplikasi sudah diperbarui di:", "https://dokumen.batam.go.id/contoh",
            "Halaman Pendataan Sistem Elektronik :", "https://pse.example/contoh\nGambar: pse.png",
            "* Petunjuk penggunaan dan pembuatan akun PSE dapat diakses pada support.batam.go.id/pse/",
            "Catatan :", "Baris pertama catatan.\nBaris kedua catatan.",
            "*Bukti Gambar dari Lampiran dibuat pada halaman terpisah",
            "Batam, 17 Maret 2026",
            "Kepala OPD",
            "NAMA\t:\tDr. Contoh Kepala, M.Si.",
            "NIP\t:\t19761231 199511 1 002",
            "LAMPIRAN-4",
            .. DutiesAndValidity,
            "DAFTAR BERKAS LAMPIRAN",
            "Nama berkas dan SHA-256", "Ukuran",
            "Surat dinas, nota dinas atau disposisi",
            "surat.pdf\t0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "121 KB",
            "Bukti gambar halaman Pendataan Sistem Elektronik",
            "pse.png\t0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "121 KB",
            "BUKTI GAMBAR 1 DARI 1",
            "Bukti gambar halaman Pendataan Sistem Elektronik",
            "pse.png",
            "SHA-256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "",
        ]);
    }

    [Theory]
    [InlineData(Answer.Ya, "\u2612", "\u2610")]
    [InlineData(Answer.Tidak, "\u2610", "\u2612")]
    public async Task Pa18_EitherAnswer_SaysWhatTheFormSaysAndTicksOneBox(Answer answer, string mayBox, string mayNotBox)
    {
        var paragraphs = Docx.Paragraphs(await Written.Pa18(Example.Decision(answer, "Data lengkap.\nDokumentasi sesuai.", "Tidak ada.")));

        paragraphs.ShouldBe(
        [
            "FORMULIR PA-18\nREKOMENDASI PENYEDIAAN LAYANAN HOSTING",
            "Aplikasi Contoh Layanan Terpadu\nDinas Contoh Kota Batam\nPermohonan H-20260317-000000GQ",
            "PERTIMBANGAN:",
            "Data lengkap.",
            "Dokumentasi sesuai.",
            "",
            "",
            "HASIL REKOMENDASI :",
            $"{mayBox}\tDapat diberikan layanan hosting",
            $"{mayNotBox}\tTidak dapat diberikan layanan hosting",
            "Catatan:",
            "Tidak ada.",
            "",
            "",
            "Batam, 19 Maret 2026",
            "Sub Koordinator PA",
            "Contoh Pejabat, S.Kom.",
            "NIP : 19850505 201001 1 007",
            "LAMPIRAN",
            .. DutiesAndValidity,
        ]);
    }

    [Theory]
    [InlineData("Plt.")]
    [InlineData("Plh.")]
    public async Task Pa18_ActingOfficial_SignsAsSuch(string acting)
    {
        var paragraphs = Docx.Paragraphs(await Written.Pa18(Example.Decision(Answer.Ya, acting: acting)));

        paragraphs.ShouldContain($"{acting} Sub Koordinator PA");
    }

    [Fact]
    public async Task Pa17_Letterhead_StandsOnTheFirstPageOnly()
    {
        var document = await Written.Pa17(Example.Revision(Example.Typical));

        Docx.Read(document, main => main.HeaderParts.Single().Header!.InnerText)
            .ShouldBe("PEMERINTAH KOTA BATAMDINAS KOMUNIKASI DAN INFORMATIKABIDANG PENYELENGGARAAN E-GOVERNMENT");
    }

    [Fact]
    public async Task Pa18_FooterOfEveryPage_NamesStepRequestAndRevision()
    {
        var document = await Written.Pa18(Example.Decision(Answer.Ya));

        Docx.Read(document, main => main.FooterParts.Select(part => part.Footer!.InnerText).ToList())
            .ShouldAllBe(footer => footer.Contains("PA-18 Pengecekan data, permohonan H-20260317-000000GQ, revisi 1"));
    }

    [Fact]
    public async Task Pa17_Seal_SaysWhereToCheckAndThatItIsNoCertifiedSignature()
    {
        var document = await Written.Pa17(Example.Revision(Example.Typical));

        var footers = Docx.Read(document, main => string.Concat(main.FooterParts.Select(part => part.Footer!.InnerText)));
        footers.ShouldContain("https://hosting.batam.go.id/verifikasi/00000000000000000000000000000a17-17-1");
        footers.ShouldContain("bukan tanda tangan elektronik tersertifikasi");
    }
}
