using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the hosting manager: the hosted application is renewed, and until when.</summary>
public static class RenewedMail
{
    /// <param name="application">The hosted application after the renewal.</param>
    public static Mail Compose(HostingRequest renewal, RegisterRecord application, string statusUrl)
    {
        var validUntil = Tanggal.Long(application.ValidUntil);
        return new Letter(
            "Layanan hosting diperpanjang",
            new Paragraph($"Perpanjangan/pendaftaran ulang disetujui: layanan hosting {application.Number} berlaku sampai {validUntil}."),
            renewal.Facts(
                ("Alamat", application.Url),
                ("Berlaku sampai", validUntil),
                ("Masa tenggang sampai", Tanggal.Long(application.GraceUntil))),
            new Items("Tugas Pengelola Hosting:", Duties.OfHostingManager),
            PersonalLink.Plain("Status perpanjangan dan dokumennya", statusUrl))
            .ToManager(renewal, Announcement.To(renewal, "renewed", renewal.Header.Revision));
    }
}
