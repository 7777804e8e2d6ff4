using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Terms;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the hosting manager: the application is hosted, how long hosting is valid, and what duties the manager has from now on.</summary>
public static class HostedMail
{
    public static Mail Compose(HostingRequest request, RegisterRecord application, string statusUrl, string serviceUrl)
    {
        var validUntil = Tanggal.Long(application.ValidUntil);
        var graceUntil = Tanggal.Long(HostingTerm.GraceUntil(application.ValidUntil));
        return new Letter(
            "Aplikasi sudah dihosting",
            new Paragraph("Permohonan hosting Anda selesai: aplikasi sudah berjalan."),
            request.Facts(
                ("Alamat", application.Url),
                ("Dihosting", Tanggal.Long(application.HostedOn)),
                ("Berlaku sampai", validUntil),
                ("Masa tenggang sampai", graceUntil)),
            new Paragraph($"Daftarkan ulang layanan hosting paling lambat {validUntil}. {Sop.Says(Duties.Validity[0])}"),
            new Paragraph($"Bila tidak didaftarkan ulang, layanan dapat dihapus. {Sop.Says(Duties.Validity[1])}"),
            new Items("Tugas Pengelola Hosting (kutipan SOP):", Duties.OfHostingManager),
            PersonalLink.Button("Buka halaman layanan", serviceUrl),
            new Paragraph("Pada halaman itu Anda melaporkan gangguan, mengganti Pengelola Hosting, dan mulai 1 Oktober memperpanjang layanan."),
            PersonalLink.Plain("Status permohonan dan dokumennya", statusUrl))
            .ToManager(request, Announcement.To(request, "hosted", request.Header.Revision))
            .WithRenewal(application, application.HostedOn);
    }
}
