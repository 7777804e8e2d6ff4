using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the PA sub-coordinator, weekly from the first notice of a term: which hosted applications are not renewed yet, and whom to call.</summary>
public static class NotRenewedMail
{
    /// <param name="lines">What is on the list, told by its entries in the ledger.</param>
    public static Mail Compose(IReadOnlyList<RegisterRecord> applications, Official official, DateOnly today, Sha256Hash lines) =>
        new Letter(
            $"{applications.Count} layanan belum diperpanjang",
            [
                new Paragraph(
                    "Perpanjangan/pendaftaran ulang layanan hosting berikut belum diajukan. Pengelola Hosting dan instansinya diingatkan tersendiri; "
                    + "daftar ini untuk diketahui, dan untuk menelepon yang tidak menjawab."),
                .. applications.GroupBy(application => Standing(application, today)).OrderByDescending(group => group.First().ValidUntil)
                    .Select(group => new Items(group.Key, group.OrderBy(one => one.AgencyName, StringComparer.Ordinal)
                        .ThenBy(one => one.ApplicationName, StringComparer.Ordinal).Select(Line))),
                new Paragraph("Daftar ini dikirim sekali seminggu, sampai masa tenggang berakhir. Sesudah itu keputusannya diminta dari Anda."),
            ])
            .To(Announcement.ToList("renewal-list", lines, official), official.Recipient(), official.Title, today);

    private static string Standing(RegisterRecord application, DateOnly today) => today > application.ValidUntil
        ? $"Dalam masa tenggang sampai {Tanggal.Long(application.GraceUntil)}:"
        : $"Berlaku sampai {Tanggal.Long(application.ValidUntil)}:";

    private static string Line(RegisterRecord application) =>
        $"{application.ApplicationName} ({application.Number}), {application.AgencyName}; Pengelola Hosting {application.Manager.Name}, "
        + $"{application.Manager.Phone}, {application.Manager.Email}";
}
