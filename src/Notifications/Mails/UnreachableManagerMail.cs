using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the PA sub-coordinator: a hosting manager's mailbox permanently refuses our mails.</summary>
public static class UnreachableManagerMail
{
    public static Mail Compose(RegisterRecord application, Official official) =>
        new Letter(
            $"Pengelola Hosting tidak dapat dihubungi ({application.TermYear})",
            new Paragraph(
                $"Kotak email {application.Manager.Email} menolak pemberitahuan masa berlaku hosting untuk seterusnya. "
                + $"{application.Manager.Name} tidak mengetahui kapan layanan berakhir."),
            application.Facts(("Nomor HP", application.Manager.Phone), ("Kontak instansi", application.AgencyContact), ("Kepala OPD", application.HeadName)),
            new Paragraph("Hubungi instansi lewat telepon, dan minta agar email atau Pengelola Hosting-nya diganti."),
            new Paragraph("Bila dibiarkan, layanan dapat berakhir tanpa sepengetahuan instansi. Kabar ini dikirim satu kali untuk tiap masa berlaku."))
            .ToOfficial(application, official, "unreachable", "manager");
}
