using HostingFunctions.Domain.Audit;

namespace HostingFunctions.Pages.Messages;

/// <summary>What is wrong with a trail, as officials read it.</summary>
public static class ProofMessages
{
    /// <summary>At most so many are shown.</summary>
    public const int Most = 100;

    public static string Where(Finding finding) => finding.Chain is { } chain ? $"{KindOf(chain.Kind)} {chain.Of}, {finding.Where}" : $"Malam {finding.Where}";

    public static string What(FindingKind kind) => kind switch
    {
        FindingKind.Unreadable => "Catatan tidak dapat dibaca.",
        FindingKind.Unchained => "Catatan berada di luar rantai: disisipkan, atau dikeluarkan dari tempatnya.",
        FindingKind.Edited => "Waktu, revisi, fakta, atau sidik catatan diubah.",
        FindingKind.Reworded => "Isi catatan (siapa melakukan apa) diubah.",
        FindingKind.Wiped => "Isi catatan hilang, padahal tidak ada pemusnahan yang tercatat.",
        FindingKind.Missing => "Ada catatan yang hilang di sini atau sebelum ini.",
        FindingKind.Doubled => "Ada catatan lain dengan nomor urut yang sama.",
        FindingKind.Torn => "Catatan tidak menyambung dengan catatan sebelumnya.",
        FindingKind.CutOff => "Catatan ini dan sesudahnya hilang.",
        FindingKind.PastHead => "Catatan berada sesudah akhir rantai.",
        FindingKind.HeadDiffers => "Akhir rantai menunjuk catatan lain.",
        FindingKind.HeadMissing => "Akhir rantai hilang.",
        FindingKind.Rewritten => "Catatan ditulis ulang: pada malam yang tersimpan isinya lain.",
        FindingKind.ChainMissing => "Seluruh jejaknya hilang, padahal tercatat pada malam yang tersimpan.",
        FindingKind.NightEdited => "Catatan malam diubah.",
        FindingKind.NightTorn => "Tidak menyambung dengan malam sebelumnya: malam itu diubah atau hilang.",
        FindingKind.NightDiffers => "Saksi menerima akar yang lain.",
        _ => "Saksi menerima akarnya, tetapi catatan malamnya hilang.",
    };

    private static string KindOf(ChainKind kind) => kind switch
    {
        ChainKind.Request => "Permohonan",
        ChainKind.Application => "Layanan",
        _ => "Meja",
    };
}
