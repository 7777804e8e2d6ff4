using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the agency's head: somebody requests another hosting manager, and the head must confirm it.</summary>
public static class ManagerConfirmationMail
{
    public static Mail Compose(RegisterRecord application, ManagerChange asked, EmailAddress head, string stage, string confirmUrl) =>
        new Letter(
            $"Konfirmasi pergantian pengelola, {Tanggal.TimeOf(asked.AskedAt)}",
            new Paragraph(
                $"{asked.AskedBy} mengajukan pergantian Pengelola Hosting aplikasi berikut. "
                + "Pergantian baru berlaku bila Anda, sebagai Kepala OPD, mengonfirmasinya."),
            application.Facts(
                ("Pengelola baru", asked.To.Name),
                ("Email pengelola baru", asked.To.Email.Value),
                ("Nomor HP pengelola baru", asked.To.Phone),
                ("Diajukan", Tanggal.Moment(asked.AskedAt))),
            PersonalLink.Button("Periksa dan konfirmasi", confirmUrl),
            new Paragraph("Bila pergantian ini tidak benar, abaikan email ini: tanpa konfirmasi tidak ada yang berubah."))
            .ToAgency(application, head, "manager-asked", stage);
}
