using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the Kepala Bidang, on working days: every step that is late. It is for reading: it has no link.</summary>
public static class OverdueMail
{
    private const int Most = 100;

    /// <param name="late">The latest first.</param>
    public static Mail Compose(IReadOnlyList<LateStep> late, Official official, DateOnly today)
    {
        IReadOnlyList<LetterPart> beyond = late.Count > Most ? [new Paragraph($"Dan {late.Count - Most} langkah lain.")] : [];
        return new Letter(
            $"{late.Count} langkah terlambat",
            [
                new Paragraph("Langkah berikut belum diputuskan, padahal tenggatnya sudah lewat. Daftar ini untuk diketahui: tidak ada yang perlu Anda buka."),
                .. late.Take(Most).Select(FactsOf),
                .. beyond,
                new Paragraph(
                    "Pejabat yang memegangnya diingatkan tersendiri setiap hari kerja. "
                    + "Daftar ini dikirim sekali setiap hari kerja, selama ada yang terlambat."),
            ])
            .To($"steps.overdue.{today:yyyy-MM-dd}.{Announcement.Fingerprint(official.Email)}", official.Recipient(), official.Title, today);
    }

    private static Facts FactsOf(LateStep late) => late.Request.Facts(
        ("Langkah", $"{late.Request.Step!.Number}, {late.Request.Step.Title}"),
        ("Menunggu", late.Holders ?? $"{late.Request.Step.Role.Title()}: belum ada pemegang jabatannya"),
        ("Tenggat", Tanggal.Long(late.Due.Date)),
        ("Terlambat", $"{late.WorkingDays} hari kerja"));
}
