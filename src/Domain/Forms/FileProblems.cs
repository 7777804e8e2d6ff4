namespace HostingFunctions.Domain.Forms;

/// <summary>What can be wrong with files as they arrive, shown at their field.</summary>
public static class FileProblems
{
    public const string NotAskedFor = "Berkas ini tidak diminta di sini.";

    public const string OnlyOne = "Hanya satu berkas yang dapat dilampirkan di sini.";

    public const string Empty = "Berkas ini kosong. Pilih berkas yang berisi.";

    public const string UnknownType = "Isi berkas ini bukan PDF, DOCX, XLSX, PNG, JPEG atau ZIP. Pilih berkas lain.";

    public const string TooLarge = "Berkas ini lebih besar dari 25 MB. Perkecil atau bagi berkasnya.";

    public static string TooMany { get; } = $"Paling banyak {UploadLimits.Files} berkas dalam satu kiriman. Gabungkan sebagian berkas, lalu kirim lagi.";

    /// <param name="count">How many files there are, including those filed before.</param>
    public static string TooManyTogether(int count) =>
        $"Bersama berkas yang sudah ada, permohonan ini memuat {count} berkas; paling banyak {UploadLimits.Files}.";
}
