using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Terms;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>The grace was extended. To the manager, who can still renew, and to the agency.</summary>
public static class GraceExtendedMail
{
    private const string Kind = "grace-extended";

    public static Mail ToManager(RegisterRecord application, DeletionDecision extended, string stage, string renewUrl) =>
        Compose(application, extended, PersonalLink.Button("Perpanjang layanan hosting", renewUrl)).ToManager(application, Kind, stage)
            .WithRenewal(application, Wib.DateOf(extended.At));

    public static Mail ToAgency(RegisterRecord application, DeletionDecision extended, EmailAddress contact, string stage, string hostingUrl) =>
        Compose(application, extended, PersonalLink.Button("Lihat keadaan layanan", hostingUrl)).ToAgency(application, contact, Kind, stage)
            .WithRenewal(application, Wib.DateOf(extended.At));

    private static Letter Compose(RegisterRecord application, DeletionDecision extended, PersonalLink link) =>
        new(
            $"Masa tenggang diperpanjang sampai {Tanggal.BriefWithYear(application.GraceUntil)}",
            new Paragraph(
                $"{extended.By.NameAndTitle} memperpanjang masa tenggang layanan hosting aplikasi berikut. "
                + $"Pengelola Hosting masih dapat mendaftarkannya ulang sampai {Tanggal.Long(application.GraceUntil)}."),
            application.Facts(("Berlaku sampai", Tanggal.Long(application.ValidUntil)), ("Masa tenggang sampai", Tanggal.Long(application.GraceUntil))),
            new Quotation("Alasan", extended.Reason),
            link,
            new Paragraph($"Sesudah tanggal itu penghapusan layanan diputuskan, tanpa pemberitahuan lagi sebelumnya. {Sop.Says(Duties.Validity[1])}"));
}
