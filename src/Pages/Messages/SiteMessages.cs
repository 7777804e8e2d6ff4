using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages when a submission cannot be accepted, or the service itself failed.</summary>
public static class SiteMessages
{
    /// <summary>For programs; people see the form again.</summary>
    public static MessagePage Refused { get; } = new("Isian belum benar", ["Perbaiki isian yang disebut lalu kirim lagi."]);

    public static MessagePage NoSuchPage { get; } = new(
        "Halaman tidak ditemukan",
        [
            "Di alamat ini tidak ada apa-apa. Mungkin alamatnya salah ketik atau tidak tersalin lengkap.",
            "Bila alamat itu dari email kami, buka kembali emailnya dan tekan tautan di dalamnya, atau salin alamatnya sampai huruf terakhir.",
        ],
        PageLink.Home);

    public static MessagePage TooLarge { get; } = new(
        "Kiriman terlalu besar",
        [
            "Seluruh kiriman paling besar 90 MB, tiap berkas paling besar 25 MB. Tidak ada yang tersimpan.",
            "Kembali ke formulir dengan tombol kembali pada peramban, perkecil berkasnya, lalu kirim lagi. "
                + "Untuk memeriksa keaslian dokumen sebesar itu, tempel SHA-256-nya.",
        ]);

    /// <summary>The submission ended early or cannot be read.</summary>
    public static MessagePage Broken { get; } = new(
        "Kiriman tidak lengkap",
        [
            "Kiriman terputus di tengah jalan atau bentuknya tidak dapat dibaca. Tidak ada yang tersimpan.",
            "Periksa sambungan internet, kembali ke formulir dengan tombol kembali pada peramban, lalu kirim lagi.",
        ]);

    public static MessagePage StorageAway { get; } = new(
        "Layanan sedang tidak dapat dipakai",
        ["Penyimpanan layanan ini sedang tidak terjangkau. Tidak ada yang tersimpan dari kiriman Anda. Coba lagi beberapa menit lagi."]);

    /// <summary>Another attempt is storing the same form.</summary>
    public static MessagePage UnderWay { get; } = new(
        "Kiriman yang sama sedang disimpan",
        [
            "Formulir ini terkirim lebih dari sekali dan yang pertama sedang disimpan. "
                + "Muat ulang halaman ini beberapa detik lagi; permohonan tidak menjadi ganda.",
        ]);

    /// <param name="code">The code by which operators find the fault in the logs.</param>
    public static MessagePage Failed(string code) => new(
        "Terjadi gangguan pada layanan",
        [
            "Permintaan Anda belum dapat diproses karena gangguan di pihak kami. Yang sudah tersimpan tidak hilang.",
            $"Coba lagi beberapa menit lagi. Jika tetap gagal, sampaikan kode ini kepada Dinas Komunikasi dan Informatika: {code}",
        ]);

    /// <summary>An operator asked for a preview of notices on something that is not a day.</summary>
    public static MessagePage NoSuchDay { get; } = new("Tanggal tidak benar", ["Parameter 'on' harus tanggal, misalnya on=2026-10-01."]);
}
