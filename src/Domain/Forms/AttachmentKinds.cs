namespace HostingFunctions.Domain.Forms;

/// <summary>What the form and its readers need to know about each kind of attachment.</summary>
public static class AttachmentKinds
{
    /// <summary>The kinds an applicant attaches, in the form's order.</summary>
    public static IReadOnlyList<AttachmentKind> OfApplicant { get; } =
        [AttachmentKind.OfficialLetter, AttachmentKind.Documentation, AttachmentKind.SecurityReport, AttachmentKind.PseEvidence, AttachmentKind.Other];

    public static bool IsRequired(this AttachmentKind kind) =>
        kind is AttachmentKind.OfficialLetter or AttachmentKind.Documentation or AttachmentKind.SecurityReport or AttachmentKind.PseProof
            or AttachmentKind.WithdrawalLetter or AttachmentKind.ImportSheet;

    public static bool MayBeMany(this AttachmentKind kind) => kind is AttachmentKind.PseEvidence or AttachmentKind.Other;

    /// <summary>The form field's name.</summary>
    public static string Field(this AttachmentKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];

    public static AttachmentKind? FromField(string field) =>
        Enum.GetValues<AttachmentKind>().Cast<AttachmentKind?>().FirstOrDefault(kind => kind!.Value.Field() == field);

    /// <summary>The kind as people read it.</summary>
    public static string Label(this AttachmentKind kind) => kind switch
    {
        AttachmentKind.OfficialLetter => "Surat dinas, nota dinas atau disposisi",
        AttachmentKind.Documentation => "Dokumentasi Aplikasi",
        AttachmentKind.SecurityReport => "Laporan Hasil Uji Keamanan",
        AttachmentKind.PseEvidence => "Bukti gambar halaman Pendataan Sistem Elektronik",
        AttachmentKind.PseProof => "Bukti Pendataan Sistem Elektronik",
        AttachmentKind.WithdrawalLetter => "Surat pencabutan dari Pemohon",
        AttachmentKind.ImportSheet => "Berkas daftar layanan",
        _ => "Lampiran lain",
    };
}
