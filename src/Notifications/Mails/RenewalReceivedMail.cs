using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the hosting manager: the renewal was filed and is under examination. This also tells a manager who did not file it.</summary>
public static class RenewalReceivedMail
{
    public static Mail Compose(HostingRequest renewal, RegisterRecord application, string statusUrl)
    {
        var isFirstForm = renewal.Header.IsFirstForm;
        return new Letter(
            isFirstForm ? "Formulir PA-17 diterima" : "Perpanjangan hosting diterima",
            new Paragraph(
                $"{(isFirstForm ? "Formulir PA-17" : "Perpanjangan/pendaftaran ulang")} layanan hosting {application.Number} "
                + "sudah kami terima dan sedang diperiksa. "
                + "Tidak ada pemberitahuan lagi selama itu."),
            renewal.Facts(("Berlaku sampai", Tanggal.Long(application.ValidUntil))),
            new Paragraph("Anda akan menerima email tentang hasilnya. Bila bukan Anda yang mengajukannya, cabut perpanjangan ini pada halaman statusnya."),
            PersonalLink.Plain("Status perpanjangan", statusUrl))
            .ToManager(renewal, Announcement.To(renewal, "renewal-received", 1));
    }
}
