using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages for the officials who decide on a deletion.</summary>
public static class DeletionMessages
{
    public static MessagePage GraceExtended(RegisterRecord record, DateOnly until) => new(
        "Masa tenggang diperpanjang",
        [
            $"Masa tenggang layanan hosting {record.Number} sekarang sampai {Tanggal.Long(until)}. Pengelola Hosting dikabari lewat email.",
            "Bila sampai saat itu tidak didaftarkan ulang, keputusannya diminta lagi dari Anda.",
        ]);

    /// <param name="others">The persons who may agree.</param>
    /// <param name="asked">What the application waits for now.</param>
    /// <param name="token">Of whoever proposed it.</param>
    public static MessagePage Proposed(IReadOnlyList<Official> others, IReadOnlyList<AskedQuestion> asked, string token) => new(
        "Penghapusan diusulkan",
        [
            "Belum ada yang dihapus: usulan Anda memerlukan persetujuan orang kedua.", SecondPerson(others),
            .. asked.Select(QuestionMessages.Fate),
        ],
        QuestionMessages.Link(token));

    /// <inheritdoc cref="Proposed"/>
    public static MessagePage Declined(IReadOnlyList<AskedQuestion> asked, string token) => new(
        "Usulan ditolak",
        ["Layanan tidak dihapus. Keputusan kembali kepada Sub Koordinator PA beserta alasan Anda.", .. asked.Select(QuestionMessages.Fate)],
        QuestionMessages.Link(token));

    public static MessagePage Agreed(RegisterRecord record) => new(
        "Penghapusan disetujui",
        [
            $"Layanan hosting {record.Number} sekarang berstatus {HostingStatus.Deleted.Text()}. "
                + "Pengelola Hosting dan Sub Koordinator PA dikabari lewat email.",
            "Sub Koordinator PA menurunkan aplikasinya dari server. Sistem ini tidak menghapus berkas atau data apa pun.",
        ]);

    /// <summary>For the proposer who also holds the second office.</summary>
    /// <param name="others">The persons who may agree.</param>
    public static MessagePage NeedsSecondPerson(IReadOnlyList<Official> others) => new(
        "Persetujuan harus dari orang kedua",
        ["Anda sendiri yang mengusulkan penghapusan ini, sehingga Anda tidak dapat menyetujuinya.", SecondPerson(others)]);

    /// <summary>For an official who is the hosting manager, while somebody else may decide.</summary>
    /// <param name="others">The persons who may decide.</param>
    public static MessagePage OnOwn(IReadOnlyList<Official> others) => new(
        "Keputusan harus dari orang lain",
        [
            "Anda tercatat sebagai Pengelola Hosting layanan ini, sehingga Anda tidak dapat memutuskannya.",
            $"Yang dapat memutuskan: {string.Join(", ", others.Select(other => other.NameAndTitle))}. Tautannya dikirim lewat email kepada yang bersangkutan.",
        ]);

    private static string SecondPerson(IReadOnlyList<Official> others) => others.Count > 0
        ? $"Persetujuan diminta dari {string.Join(", ", others.Select(other => other.NameAndTitle))}."
        : $"Sekarang tidak ada pejabat lain sebagai {Role.KepalaBidang.Title()}. Begitu pejabat lain dicatat, misalnya seorang Plh., "
            + "persetujuan diminta darinya; ini diperiksa setiap hari.";
}
