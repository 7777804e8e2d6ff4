using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Terms;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>The change is confirmed. To the former manager and to the new one.</summary>
public static class ManagerChangedMail
{
    private const string Kind = "manager-changed";

    public static Mail ToFormer(RegisterRecord application, ManagerChange change, string stage) =>
        new Letter(
            $"Anda bukan Pengelola Hosting lagi, {Tanggal.TimeOf(change.ConfirmedAt!.Value)}",
            new Paragraph(
                $"Sejak {Tanggal.Moment(change.ConfirmedAt!.Value)} Pengelola Hosting aplikasi berikut adalah {change.To.Name}, {By(change)}. "
                + "Tautan yang pernah dikirim kepada Anda untuk layanan ini tidak berlaku lagi."),
            application.Facts(),
            new Paragraph(
                "Serahkan dokumentasi dan akses yang Anda pegang kepada penggantinya. "
                + "Bila pergantian ini tidak benar, segera hubungi Dinas Komunikasi dan Informatika."))
            .ToManager(application, change.Former!, Kind, $"{stage}-former");

    public static Mail ToNew(RegisterRecord application, ManagerChange change, string stage, string hostingUrl) =>
        new Letter(
            $"Anda sekarang Pengelola Hosting, {Tanggal.TimeOf(change.ConfirmedAt!.Value)}",
            new Paragraph(
                $"Sejak {Tanggal.Moment(change.ConfirmedAt!.Value)} Anda Pengelola Hosting aplikasi berikut, "
                + $"menggantikan {change.Former!.Name}, {By(change)}."),
            application.Facts(("Berlaku sampai", Tanggal.Long(application.ValidUntil)), ("Masa tenggang sampai", Tanggal.Long(application.GraceUntil))),
            PersonalLink.Button("Lihat layanan hosting", hostingUrl),
            new Items("Tugas Pengelola Hosting (kutipan SOP):", Duties.OfHostingManager))
            .ToManager(application, change.To, Kind, stage);

    private static string By(ManagerChange change) =>
        change.DecidedBy is { } official ? $"atas keputusan {official.NameAndTitle}" : "dengan konfirmasi Kepala OPD";
}
