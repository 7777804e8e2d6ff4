using HostingFunctions.Domain.Desk;

namespace HostingFunctions.Pages.Messages;

/// <summary>What the page of a hosted application says of acts at the desk.</summary>
public static class RegisterActMessages
{
    public const string Refused = "Belum tersimpan. Perbaiki isian berikut:";

    public const string NoLink = "Pengelola Hosting layanan ini belum pernah mendapat tautan layanan.";

    public const string SentTooOften = "Tautan layanan ini terlalu sering dikirim dalam sehari. Coba lagi besok.";

    /// <summary>After the act.</summary>
    public static string Done(DeskAct act) => act switch
    {
        DeskAct.SendServiceLink => "Tautan layanan dikirim kepada Pengelola Hosting.",
        DeskAct.CorrectApplication => "Perbaikan tersimpan. Bila alamatnya berubah, Pengelola Hosting dikabari.",
        DeskAct.WorkIncident => "Keadaan laporan tersimpan. Pelapornya dikabari, bila alamatnya diketahui.",
        _ => "Tersimpan.",
    };
}
