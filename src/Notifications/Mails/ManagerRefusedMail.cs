using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the hosting manager, who stays: the PA sub-coordinator refused the change.</summary>
public static class ManagerRefusedMail
{
    /// <param name="refused">Refused by an official.</param>
    public static Mail Compose(RegisterRecord application, ManagerChange refused, string stage) =>
        new Letter(
            $"Pergantian Pengelola Hosting ditolak, {Tanggal.TimeOf(refused.RefusedAt!.Value)}",
            new Paragraph($"{refused.DecidedBy!.NameAndTitle} menolak pergantian Pengelola Hosting aplikasi berikut. Pengelola Hosting tidak berubah."),
            application.Facts(("Pengelola yang diajukan", refused.To.Name)),
            new Quotation("Alasan", refused.Reason))
            .ToManager(application, "manager-refused", stage);
}
