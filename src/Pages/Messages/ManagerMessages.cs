using HostingFunctions.Domain.Register;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Messages;

/// <summary>Messages for people who request or confirm another hosting manager.</summary>
public static class ManagerMessages
{
    public static MessagePage Asked(RegisterRecord record, ManagerChange asked) => new(
        "Pergantian diajukan",
        [
            $"Permintaan konfirmasi dikirim kepada Kepala OPD, {record.HeadName}, di {asked.HeadEmail}.",
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
