using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages for people who request or confirm another hosting manager.</summary>
public static class ManagerMessages
{
    /// <param name="question">To the head, or else to the PA sub-coordinator.</param>
    public static MessagePage Asked(RegisterRecord record, ManagerChange asked, AskedQuestion question) => new(
        "Pergantian diajukan",
        [
            asked.HeadEmail is { } head ? ToHead(record, head, question.Mails.Count > 0 ? question.Mails[0].State : NoticeState.Claimed)
                : $"Tidak ada email Kepala OPD yang terkonfirmasi, karena itu keputusannya diminta dari {Role.SubKoordinatorPa.Title()}. "
                    + QuestionMessages.Fate(question),
            "Bila emailnya tidak sampai, ajukan pergantian yang sama sekali lagi: permintaannya dikirim ulang.",
            "Sampai saat itu, Pengelola Hosting tidak berubah. Sesudahnya pengelola lama dan baru dikabari lewat email.",
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

    public static MessagePage Refused { get; } = new("Pergantian ditolak", ["Pengelola Hosting tidak berubah. Ia dikabari beserta alasan Anda."]);

    /// <summary>For an official who is the present manager, or would be the new one.</summary>
    public static MessagePage NeedsAnother { get; } = new(
        "Keputusan harus dari orang lain",
        [
            "Anda sendiri pengelola yang sekarang atau yang baru, sehingga Anda tidak dapat memutuskan pergantian ini.",
            $"Begitu pejabat lain dicatat sebagai {Role.SubKoordinatorPa.Title()}, misalnya seorang Plh., "
                + "keputusan diminta darinya; ini diperiksa setiap hari.",
        ]);

    private static string ToHead(RegisterRecord record, EmailAddress head, NoticeState mail) => mail switch
    {
        NoticeState.Sent => $"Permintaan konfirmasi dikirim kepada Kepala OPD, {record.HeadName}, di {head}.",
        NoticeState.Refused => $"Kotak email {head} menolak permintaan konfirmasi kepada Kepala OPD, {record.HeadName}. "
            + "Hubungi Dinas Komunikasi dan Informatika bila alamat itu salah.",
        NoticeState.Uncertain => $"Tidak pasti apakah permintaan konfirmasi sampai kepada Kepala OPD, {record.HeadName}, di {head}.",
        _ => $"Permintaan konfirmasi kepada Kepala OPD, {record.HeadName}, di {head} belum terkirim; email dikirim sesudah ini dengan sendirinya.",
    };
}
