using HostingFunctions.Domain.Desk;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>What the page of a request or a hosted application says of acts at the desk.</summary>
public static class DeskActMessages
{
    public const string Refused = "Belum tersimpan. Perbaiki isian berikut:";

    public const string MailSentTooOften = "Email ini terlalu sering dikirim dalam sehari. Coba lagi besok.";

    public const string NobodyToSendTo = "Tidak ada yang dapat dikirimi: jabatan langkah ini belum ada pemegangnya.";

    public const string NoServiceLink = "Pengelola Hosting layanan ini belum pernah mendapat tautan layanan.";

    public const string ServiceLinkSentTooOften = "Tautan layanan ini terlalu sering dikirim dalam sehari. Coba lagi besok.";

    public static MessagePage OfOthers { get; } = new(
        "Permohonan ini tidak pada Anda", ["Yang dapat melakukannya hanya pemegang langkah yang sedang berjalan atau Kepala Bidang."]);

    /// <summary>After the act.</summary>
    public static string Done(DeskAct act) => act switch
    {
        DeskAct.Decide => "Langkah ini tidak menunggu keputusan Anda lagi.",
        DeskAct.ResendMail => "Email dikirim ulang. Nasibnya ada pada daftar email di bawah.",
        DeskAct.HandOver => "Langkah diserahkan. Pemegang barunya menerima tautan, dan pemegang sebelumnya dikabari.",
        DeskAct.ExtendDueDate => "Tenggat diundur. Pengelola Hosting dan pemegang langkah dikabari.",
        DeskAct.WithdrawOnWord => "Permohonan dicabut. Pengelola Hosting dan pemegang langkah dikabari.",
        DeskAct.WriteNote => "Catatan tersimpan.",
        DeskAct.SendServiceLink => "Tautan layanan dikirim kepada Pengelola Hosting.",
        DeskAct.CorrectApplication => "Perbaikan tersimpan. Bila alamatnya berubah, Pengelola Hosting dikabari.",
        DeskAct.WorkIncident => "Keadaan laporan tersimpan. Pelapornya dikabari, bila alamatnya diketahui.",
        DeskAct.ConfirmDestruction => "Pengesahan Anda tercatat. Sesudah pengesahan orang kedua, pemusnahan dimulai.",
        DeskAct.ManageOfficials => "Tersimpan. Siapa yang masih ditunggu ada di bawah; mereka dikabari lewat email.",
        DeskAct.ConfirmOfficials => "Putusan Anda tersimpan. Yang bersangkutan dikabari lewat email.",
        _ => "Tersimpan.",
    };

    /// <summary>When there is nothing left to do it with.</summary>
    public static string TooLate(DeskAct act) => act switch
    {
        DeskAct.ExtendDueDate => "Sementara itu tenggatnya sudah diundur, atau langkahnya sudah diputuskan.",
        DeskAct.HandOver => "Sementara itu langkahnya sudah diputuskan.",
        _ => "Sementara itu permohonannya sudah berjalan lebih jauh. Keadaannya sekarang ada di atas.",
    };
}
