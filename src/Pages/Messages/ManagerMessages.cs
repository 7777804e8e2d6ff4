using HostingFunctions.Domain.Register;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages for people who request or confirm another hosting manager.</summary>
public static class ManagerMessages
{
    /// <param name="mail">What became of the mail to the head.</param>
    public static MessagePage Asked(RegisterRecord record, ManagerChange asked, NoticeState mail) => new(
        "Pergantian diajukan",
        [
            mail switch
            {
                NoticeState.Sent => $"Permintaan konfirmasi dikirim kepada Kepala OPD, {record.HeadName}, di {asked.HeadEmail}.",
                NoticeState.Refused => $"Kotak surat {asked.HeadEmail} menolak permintaan konfirmasi kepada Kepala OPD, {record.HeadName}. "
                    + "Hubungi Dinas Komunikasi dan Informatika bila alamat itu salah.",
                NoticeState.Uncertain => $"Tidak pasti apakah permintaan konfirmasi sampai kepada Kepala OPD, {record.HeadName}, di {asked.HeadEmail}.",
                _ => $"Permintaan konfirmasi kepada Kepala OPD, {record.HeadName}, di {asked.HeadEmail} belum terkirim; "
                    + "surat dikirim sesudah ini dengan sendirinya.",
            },
            "Bila suratnya tidak sampai, ajukan pergantian yang sama sekali lagi: permintaannya dikirim ulang.",
            "Sampai dikonfirmasi, Pengelola Hosting tidak berubah. Sesudahnya pengelola lama dan baru dikabari lewat email.",
        ]);

    public static MessagePage Confirmed(RegisterRecord record, ManagerChange confirmed) => new(
        "Pengelola Hosting diganti",
        [
            $"Mulai sekarang {confirmed.To.Name} mengelola {record.ApplicationName} di hosting. Pengelola lama dan baru dikabari lewat email.",
            "Tautan pengelola lama tidak berlaku lagi.",
        ]);

    public static MessagePage NotDuringRenewal { get; } = new(
        "Perpanjangan sedang diperiksa",
        ["Pengelola Hosting tidak dapat diganti selama perpanjangan diperiksa. Ajukan pergantian setelah perpanjangan selesai."]);
}
