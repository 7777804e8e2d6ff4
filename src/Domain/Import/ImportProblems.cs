using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Import;

/// <summary>What can be wrong with a row besides its own cells.</summary>
public static class ImportProblems
{
    public const string NoFile = "Pilih berkasnya dahulu.";

    public const string Unreadable = "Berkas ini tidak dapat dibaca: rusak, terkunci, atau terlalu besar. Simpan lagi sebagai XLSX, lalu kirim lagi.";

    public const string UnderWay = "Impor sebelumnya masih diterbitkan. Tunggu sampai selesai, lalu kirim lagi.";

    /// <param name="what">What is the same.</param>
    public static string Repeated(string what, int row) => $"{what} ini sudah ada di baris {row}.";

    /// <param name="what">What is the same.</param>
    public static string Registered(string what, string number, string application) => $"{what} ini sudah terdaftar: {application}, layanan {number}.";

    /// <summary>A row that says something else than the import that an application came from.</summary>
    public static FieldError Closed(string number) => new(
        DecisionForm.HostedUrlField.Name,
        $"Layanan {number} sudah didaftarkan dengan PA-17, sedang diperiksa, atau dihapus; perbaiki lewat halamannya di meja kerja.");
}
