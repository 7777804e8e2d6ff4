using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Terms;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>Before validity ends, and in grace: which application, valid until when, what happens then, and how to renew it.</summary>
public static class RenewalNoticeMail
{
    private const string Kind = "renewal";

    /// <param name="today">The day on which the mail leaves, in WIB.</param>
    /// <param name="managerUrl">The form for a change of manager, which the same link opens.</param>
    public static Mail ToManager(RegisterRecord application, RenewalStage stage, DateOnly today, string renewUrl, string managerUrl) =>
        Compose(
            application, today, "Lakukan perpanjangan/pendaftaran ulang: periksa data tahun lalu, perbaiki bila perlu, lalu ajukan.",
            PersonalLink.Button("Perpanjang layanan hosting", renewUrl), managerUrl)
            .ToManager(application, Kind, stage.Key)
            .WithRenewal(application, stage.DateIn(application.TermYear));

    /// <inheritdoc cref="ToManager"/>
    public static Mail ToAgency(RegisterRecord application, EmailAddress contact, RenewalStage stage, DateOnly today, string hostingUrl, string managerUrl) =>
        Compose(
            application,
            today,
            $"Perpanjangan/pendaftaran ulang dilakukan oleh Pengelola Hosting, {application.Manager.Name}, yang menerima tautannya. "
                + "Mohon pastikan hal itu dilakukan.",
            PersonalLink.Button("Lihat keadaan layanan", hostingUrl), managerUrl)
            .ToAgency(application, contact, Kind, stage.Key)
            .WithRenewal(application, stage.DateIn(application.TermYear));

    private static Letter Compose(RegisterRecord application, DateOnly today, string task, PersonalLink link, string managerUrl)
    {
        var (validUntil, graceUntil) = (Tanggal.Long(application.ValidUntil), Tanggal.Long(application.GraceUntil));
        var isOver = today > application.ValidUntil;
        var standing = isOver
            ? $"Masa berlaku layanan hosting aplikasi berikut berakhir {validUntil}. Layanan ada dalam masa tenggang sampai {graceUntil}."
            : $"Masa berlaku layanan hosting aplikasi berikut berakhir {validUntil}{(today == application.ValidUntil ? ", yaitu hari ini" : "")}.";
        var consequence = isOver
            ? $"Bila tidak didaftarkan ulang sampai {graceUntil}, penghapusan layanan diputuskan sesudah itu. {Sop.Says(Duties.Validity[1])}"
            : $"Bila tidak didaftarkan ulang, layanan masuk masa tenggang sampai {graceUntil}; "
                + $"sesudah itu penghapusan layanan diputuskan. {Sop.Says(Duties.Validity[1])}";
        return new Letter(
            isOver ? $"Masa tenggang sampai {Left(application.GraceUntil, today)}" : $"Perpanjang sampai {Left(application.ValidUntil, today)}",
            new Paragraph(standing),
            application.Facts(("Berlaku sampai", validUntil), ("Masa tenggang sampai", graceUntil)),
            new Paragraph(task),
            link,
            PersonalLink.Plain("Bila Pengelola Hosting berganti, ajukan penggantinya", managerUrl),
            new Paragraph(consequence),
            new Paragraph("Pemberitahuan berhenti setelah perpanjangan diajukan."));
    }

    private static string Left(DateOnly last, DateOnly today) =>
        $"{Tanggal.BriefWithYear(last)}: {(last.DayNumber - today.DayNumber is > 0 and var days ? $"{days} hari lagi" : "HARI TERAKHIR")}";
}
