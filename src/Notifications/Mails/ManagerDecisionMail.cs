using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the PA sub-coordinator: somebody requests another hosting manager, and no confirmed address of the agency's head is known.</summary>
public static class ManagerDecisionMail
{
    public static Mail Compose(RegisterRecord application, ManagerChange asked, Official official, string stage, string decisionUrl) =>
        new Letter(
            "Keputusan pergantian Pengelola Hosting",
            new Paragraph(
                $"{asked.AskedBy} mengajukan pergantian Pengelola Hosting aplikasi berikut. "
                + "Tidak ada email Kepala OPD yang terkonfirmasi, karena itu pergantian menunggu keputusan Anda."),
            application.Facts(
                ("Kepala OPD", application.HeadName), ("Pengelola baru", asked.To.Name), ("Email pengelola baru", asked.To.Email.Value),
                ("Nomor HP pengelola baru", asked.To.Phone), ("Diajukan", Tanggal.Moment(asked.AskedAt))),
            PersonalLink.Button("Putuskan pergantian", decisionUrl),
            new Paragraph(
                "Pastikan dahulu kepada Kepala OPD lewat surat atau telepon resmi instansi. "
                + "Bila belum dijawab, pengingat dikirim setiap 7 hari; tanpa keputusan tidak ada yang berubah."))
            .ToOfficial(application, official, "manager-decision", stage);
}
