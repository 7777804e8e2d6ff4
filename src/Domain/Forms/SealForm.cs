using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Forms;

/// <summary>
/// The form of <c>/verifikasi</c>, checked: a file, of which only the hash is kept, or a hash. When a file is sent, the typed hash is ignored.
/// </summary>
public sealed record SealForm(Sha256Hash Sha256)
{
    public static FormField FileField { get; } = new("file", "Berkas dokumen");

    public static FormField HashField { get; } = new("sha256", "Atau sidik SHA-256", 600)
    {
        IsRequired = false, HasLines = true,
        Hint = "64 angka dan huruf; spasi dan huruf besar tidak apa-apa. Di Windows: certutil -hashfile NAMABERKAS SHA256, lalu tempel seluruh hasilnya.",
    };

    /// <param name="files">The hashes of the sent files.</param>
    public static Checked<SealForm> Check(TypedFields fields, IReadOnlyList<Sha256Hash> files)
    {
        var sha256 = files.Count > 0 ? files[0] : HashOf(fields);
        fields.Refuse(FileField.Name, files.Count > 1 ? "Hanya satu berkas yang dapat diperiksa sekaligus."
            : files.Contains(Sha256Hash.OfNothing) ? FileProblems.Empty
            : null);

        return fields.Result(() => new SealForm(sha256!));
    }

    private static Sha256Hash? HashOf(TypedFields fields)
    {
        var typed = fields.Tidied(HashField);
        if (typed.Length == 0)
        {
            fields.Refuse(FileField.Name, "Pilih berkas yang akan diperiksa, atau tempel sidik SHA-256-nya.");
            return null;
        }

        var sha256 = Sha256Hash.TryRead(typed);
        fields.Refuse(HashField.Name, sha256 is not null
            ? null
            : $"Sidik SHA-256 terdiri dari {Sha256Hash.Length} angka dan huruf a sampai f. Salin lagi seluruhnya.");
        return sha256;
    }
}
