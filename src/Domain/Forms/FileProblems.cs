namespace HostingFunctions.Domain.Forms;

/// <summary>What can be wrong with files as they arrive, said at their field.</summary>
public static class FileProblems
{
    public const string NotAskedFor = "Berkas ini tidak diminta di sini.";

    public const string NoScan = "Kirim surat ini sebagai PDF, PNG atau JPEG.";

    public const string OnlyOne = "Hanya satu berkas yang dapat dilampirkan di sini.";

    public const string Empty = "Berkas ini kosong. Pilih berkas yang berisi.";

    public const string NoSheet = "Isi berkas ini bukan lembar kerja XLSX atau CSV. Simpan daftarnya sebagai XLSX, lalu kirim lagi.";

    public const string UnknownType = "Isi berkas ini bukan PDF, DOCX, XLSX, PNG, JPEG atau ZIP. Pilih berkas lain.";

    public const string TooLarge = "Berkas ini lebih besar dari 25 MB. Perkecil atau bagi berkasnya.";

    public const string UnreadablePackage =
        "Berkas ini tidak dapat dibuka: rusak, terpotong saat disalin, atau ZIP berisi terlalu banyak berkas. Buat ulang, lalu kirim lagi.";

    public const string Locked =
        "Dokumen Office ini dikunci dengan kata sandi. Buka, hapus kata sandinya, simpan, lalu kirim lagi; atau simpan sebagai PDF.";

    public const string OldOffice =
        "Ini dokumen Office format lama (seperti DOC, XLS atau PPT), atau dikunci dengan kata sandi. Simpan sebagai DOCX, XLSX atau PDF.";

    public const string WebPage =
        "Ini halaman web (HTML), mungkin halaman masuk atau halaman galat yang terunduh sebagai gantinya. Unduh lagi berkas aslinya, atau cetak ke PDF.";

    public const string Bare = "Berkas ini hanya berisi kepalanya, tanpa isi. Mungkin terpotong saat disalin; kirim lagi berkas aslinya.";

    public const string DamagedPicture =
        "Gambar ini rusak atau terpotong saat disalin. Buka dan simpan ulang sebagai PNG atau JPEG, atau kirim tangkapan layarnya.";

    /// <param name="virus">By the scanner's name for it.</param>
    public static string Infected(string virus) =>
        $"Berkas ini mengandung virus menurut pemindai ({virus}). Periksa komputer Anda, lalu lampirkan berkas yang bersih.";

    public static string TooMany { get; } = $"Paling banyak {UploadLimits.Files} berkas dalam satu kiriman. Gabungkan sebagian berkas, lalu kirim lagi.";

    public static string TooLargeTogether { get; } =
        $"Bersama berkas yang sudah diterima, ukurannya melebihi {UploadLimits.RequestBytes / 1024 / 1024} MB. Perkecil berkasnya, atau hapus yang lain.";

    /// <param name="count">How many there are with those filed before.</param>
    public static string TooManyTogether(int count) =>
        $"Bersama berkas yang sudah ada, permohonan ini memuat {count} berkas; paling banyak {UploadLimits.Files}.";

    /// <param name="kind">What it is that is not taken.</param>
    /// <param name="instead">What to save it as.</param>
    public static string NotTaken(string kind, string instead) => $"Ini {kind}, yang tidak diterima. Simpan sebagai {instead}, lalu kirim lagi.";

    /// <summary>The problem with the name of the file, by which a person knows which of several it is.</summary>
    /// <param name="name">As the client sent it.</param>
    public static string Named(string? name, string problem) => FileName.Shown(name) is { } shown ? $"{shown}: {problem}" : problem;
}
