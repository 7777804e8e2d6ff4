namespace HostingFunctions.Domain.Terms;

/// <summary>The attachment printed with the documents, in the SOP's words (sop.md part 6).</summary>
public static class Duties
{
    public const string DutiesHeading = "I. TUGAS PENGELOLA HOSTING";

    public static IReadOnlyList<string> OfHostingManager { get; } =
    [
        "Membuat dan memperbaharui secara berkala dokumentasi setiap layanan elektronik yang ada di dalam hosting.",
        "Memeriksa secara berkala ketersediaan setiap layanan yang ada di dalam hosting.",
        "Melaporkan kepada Dinas Komunikasi dan Informatika jika ada gangguan layanan "
            + "(gangguan ketersediaan, gangguan keamanan, gangguan integritas, serta gangguan lainnya).",
        "Melakukan perpanjangan/pendaftaran ulang layanan hosting setiap tahunnya.",
    ];

    public const string ValidityHeading = "II. MASA BERLAKU HOSTING";

    public static IReadOnlyList<string> Validity { get; } =
    [
        "Masa berlaku layanan hosting sampai tanggal 31 desember setiap tahunnya dan masa tenggang sampai 31 maret di tahun berikutnya.",
        "Ketelambatan dalam pendaftaran ulang layanan hosting dapat berakibat pada penghapusan layanan hosting.",
    ];
}
