using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>The hosted application is renewed, and until when. To the hosting manager, and to the agency, which was urged to see to it.</summary>
public static class RenewedMail
{
    /// <param name="application">The hosted application after the renewal.</param>
    public static Mail Compose(HostingRequest renewal, RegisterRecord application, string statusUrl, string serviceUrl)
    {
        var validUntil = Tanggal.Long(application.ValidUntil);
        return new Letter(
            TitleOf(renewal.Header.IsFirstForm, application),
            new Paragraph($"{NameOf(renewal.Header.IsFirstForm)} disetujui: layanan hosting {application.Number} berlaku sampai {validUntil}."),
            renewal.Facts(
                ("Alamat", application.Url),
                ("Berlaku sampai", validUntil),
                ("Masa tenggang sampai", Tanggal.Long(application.GraceUntil))),
            new Items("Tugas Pengelola Hosting (kutipan SOP):", Duties.OfHostingManager),
            PersonalLink.Button("Buka halaman layanan", serviceUrl),
            new Paragraph("Pada halaman itu Anda melaporkan gangguan, mengganti Pengelola Hosting, dan mulai 1 Oktober memperpanjang layanan."),
            PersonalLink.Plain("Status perpanjangan dan dokumennya", statusUrl))
            .ToManager(renewal, Announcement.To(renewal, "renewed", renewal.Header.Revision));
    }

    /// <param name="application">The hosted application after the renewal.</param>
    /// <param name="isFirstForm">See <see cref="RequestHeader.IsFirstForm"/>.</param>
    public static Mail ToAgency(RegisterRecord application, EmailAddress contact, string stage, string hostingUrl, bool isFirstForm = false) =>
        new Letter(
            TitleOf(isFirstForm, application),
            new Paragraph(
                $"{NameOf(isFirstForm)} oleh {application.Manager.Name} disetujui: layanan hosting aplikasi berikut berlaku sampai "
                + $"{Tanggal.Long(application.ValidUntil)}. Tidak ada yang perlu dilakukan."),
            application.Facts(("Berlaku sampai", Tanggal.Long(application.ValidUntil)), ("Masa tenggang sampai", Tanggal.Long(application.GraceUntil))),
            PersonalLink.Plain("Keadaan layanan", hostingUrl))
            .ToAgency(application, contact, "renewed", stage);

    private static string NameOf(bool isFirstForm) => isFirstForm ? "Formulir PA-17" : "Perpanjangan/pendaftaran ulang";

    private static string TitleOf(bool isFirstForm, RegisterRecord application) =>
        $"{(isFirstForm ? "PA-17 disetujui: hosting berlaku" : "Hosting diperpanjang")} sampai {Tanggal.BriefWithYear(application.ValidUntil)}";
}
