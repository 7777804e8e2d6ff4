using System.Globalization;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Domain.Figures;

/// <summary>The figures in words, for the page and the monthly mail.</summary>
public static class FiguresText
{
    /// <summary>In place of a median of too few.</summary>
    public const string NotTold = "–";

    /// <summary>As people in Indonesia write numbers, independent of the machine's culture data.</summary>
    private static readonly NumberFormatInfo Written = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary><c>1,5</c>.</summary>
    public static string Number(decimal number) => number.ToString("0.#", Written);

    /// <summary>A cell of one of the <see cref="FigureTables"/>.</summary>
    public static string Of(ListCell cell) => cell.Number is { } number ? Number(number) : cell.Text ?? NotTold;

    /// <summary>How each is counted (sop.md part 7).</summary>
    public static IReadOnlyList<string> Definitions { get; } =
    [
        "Permohonan baru dihitung masuk pada hari Pengelola Hosting mengonfirmasinya; perpanjangan pada hari diajukan. Yang tidak pernah dikonfirmasi "
            + "tidak dihitung.",
        "Selesai berarti dihosting atau diperpanjang. Perpanjangan meliputi PA-17 layanan yang diimpor.",
        "Hari kerja dihitung menurut kalender yang berlaku sekarang; hari penerimaan tidak dihitung, hari keputusan dihitung.",
        "Sebuah langkah dihitung sejak sampai kepada pejabatnya sampai diputuskan, dan masuk ke masa tanggal keputusannya. Tepat waktu berarti paling lambat "
            + "pada tenggatnya, termasuk tenggat yang diundur.",
        "Hari di pemohon adalah menunggu konfirmasi dan menunggu perbaikan setelah Tidak. Semua hari lain sejak diajukan adalah hari di kantor kami. Keduanya "
            + "dihitung dari permohonan yang selesai.",
        "n adalah banyaknya kejadian. Median adalah nilai tengahnya; p90 adalah nilai yang tidak dilampaui oleh sembilan dari sepuluh kejadian.",
        "Persen perpanjangan adalah bagian dari layanan yang masa berlakunya habis pada akhir satu tahun dan sudah diperpanjang sampai hari yang disebut. "
            + "Sejak 1 Oktober yang dihitung adalah masa yang habis pada tahun itu.",
        "Lama gangguan dihitung dari laporan sampai Selesai, siang dan malam, termasuk hari libur.",
        "Di meja pejabat, lewat tenggat, dan belum selesai adalah keadaan sekarang, bukan keadaan pada masa itu.",
    ];

    /// <summary>One or more sentences.</summary>
    public static string Summary(ServiceFigures figures) =>
        $"Dalam {figures.Period.Name} masuk {figures.Requests.In} permohonan baru dan {figures.Renewals.In} perpanjangan. Selesai {figures.Requests.Finished} "
        + $"permohonan baru dan {figures.Renewals.Finished} perpanjangan; {figures.Returned} kali permohonan dikembalikan. Dari {figures.Decided} keputusan "
        + $"{figures.Steps.Sum(step => step.InTime)} tepat waktu. Sekarang {figures.Overdue} langkah lewat tenggat.";
}
