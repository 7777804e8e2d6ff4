using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the PA sub-coordinator, once a day: which mails mailboxes refused for good, and what to do.</summary>
public static class DroppedMailsMail
{
    private const int Most = 100;

    private const string Kind = "mails.dropped.";

    public static Mail Compose(IReadOnlyList<DroppedMail> dropped, Official official, DateOnly today)
    {
        IReadOnlyList<LetterPart> beyond = dropped.Count > Most ? [new Paragraph($"Dan {dropped.Count - Most} email lain.")] : [];
        return new Letter(
            "Email yang tidak sampai",
            [
                new Paragraph(
                    "Email berikut ditolak kotak email penerimanya, atau diterima lalu kembali. Email ini tidak dikirim lagi. "
                    + "Keadaannya sekarang ada di meja kerja, pada bagian Email yang tidak sampai."),
                new Items("Yang tidak sampai:", dropped.Take(Most).Select(Line)),
                .. beyond,
                new Items(
                    "Yang perlu dilakukan:",
                    [
                        "Pejabat: minta alamatnya pada daftar pejabat atau kotak emailnya diperbaiki. Sampai itu langkahnya dapat menunggu tanpa ia tahu.",
                        "Pengelola Hosting atau Kepala OPD: hubungi instansinya lewat telepon. Sesudah kotak emailnya diperbaiki, email dapat diminta sekali "
                            + "lagi dari halaman status; bila alamatnya salah, permohonan dicabut dan diajukan lagi, atau Pengelola Hosting-nya diganti.",
                        "Permohonan yang tidak dikenal instansinya: tidak perlu apa-apa. Tanpa konfirmasi permohonan itu kedaluwarsa sendiri.",
                    ]),
                new Paragraph("Kabar ini dikirim paling banyak sekali sehari, dan hanya bila ada yang ditolak."),
            ])
            .To($"{Kind}{today:yyyy-MM-dd}.{Announcement.Fingerprint(official.Email)}", official.Recipient(), official.Title, today);
    }

    /// <summary>Whether a mail is one of these: of one that is refused nobody can be told this way.</summary>
    public static bool Is(Mail mail) => mail.Announces.StartsWith(Kind, StringComparison.Ordinal);

    private static string Line(DroppedMail mail) =>
        $"{mail.To.Name} <{mail.To.Email}>: {mail.Subject}, {Tanggal.Moment(mail.At)}, {(mail.IsBounce ? "kembali" : "ditolak")}: {mail.Why.Reason()}";
}
