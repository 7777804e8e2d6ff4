using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>Two persons decided on the deletion. To the manager, to the agency, and to the PA sub-coordinator, who clears the server by hand.</summary>
public static class DeletedMail
{
    private const string Kind = "deleted";
    private const string Title = "Layanan hosting dihapus";

    public static Mail ToManager(RegisterRecord application, DeletionDecision agreed, string stage) =>
        ToApplicant(application, agreed).ToManager(application, Kind, stage);

    public static Mail ToAgency(RegisterRecord application, DeletionDecision agreed, EmailAddress contact, string stage) =>
        ToApplicant(application, agreed).ToAgency(application, contact, Kind, stage);

    public static Mail ToOfficial(RegisterRecord application, DeletionDecision agreed, Official official, string stage) =>
        new Letter(
            Title,
            new Paragraph(
                "Penghapusan layanan hosting aplikasi berikut sudah disetujui. "
                + "Turunkan aplikasinya dari server dengan tangan: sistem ini tidak menghapus berkas atau data apa pun."),
            FactsOf(application, agreed),
            Why(agreed),
            new Items("Yang perlu dikerjakan:",
            [
                "Periksa sekali lagi bahwa cadangan (backup) aplikasi dan basis datanya ada dan dapat dibuka.",
                "Hentikan dan hapus aplikasi, basis data dan akunnya di server.",
                "Cabut subdomain dan DNS record-nya menurut SOP Pembuatan Subdomain dan Perubahan DNS record.",
            ]))
            .ToOfficial(application, official, Kind, stage);

    private static Letter ToApplicant(RegisterRecord application, DeletionDecision agreed) =>
        new(
            Title,
            new Paragraph(
                "Layanan hosting aplikasi berikut tidak didaftarkan ulang sampai masa tenggangnya berakhir. "
                + "Penghapusannya sudah diputuskan; aplikasi diturunkan dari server."),
            FactsOf(application, agreed),
            Why(agreed),
            new Paragraph(
                "Bila datanya masih diperlukan, segera hubungi Dinas Komunikasi dan Informatika. "
                + "Untuk memakai hosting lagi, ajukan permohonan baru."));

    private static Quotation Why(DeletionDecision agreed) => new("Alasan", agreed.Proposal!.Reason);

    private static Facts FactsOf(RegisterRecord application, DeletionDecision agreed) => application.Facts(
        ("Masa tenggang sampai", Tanggal.Long(application.GraceUntil)),
        ("Diusulkan", $"{agreed.Proposal!.By.NameAndTitle}, {Tanggal.Moment(agreed.Proposal.At)}"),
        ("Disetujui", $"{agreed.By.NameAndTitle}, {Tanggal.Moment(agreed.At)}"));
}
