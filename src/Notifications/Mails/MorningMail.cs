using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To an official who wants it, on working mornings: every step that waits for them, in place of single reminders. Its links open the desk.</summary>
public static class MorningMail
{
    private const int Most = 50;

    /// <param name="waiting">In the order in which they are due.</param>
    /// <param name="site">The service's own address.</param>
    public static Mail Compose(IReadOnlyList<OnDesk> waiting, Official official, Uri site, DateOnly today)
    {
        IReadOnlyList<LetterPart> beyond = waiting.Count > Most ? [new Paragraph($"Dan {waiting.Count - Most} permohonan lain.")] : [];
        var late = waiting.Count(one => one.IsOverdue);
        return new Letter(
            $"{waiting.Count} permohonan menunggu Anda" + (late > 0 ? $", {late} lewat tenggat" : ""),
            [
                new Paragraph(
                    "Permohonan berikut menunggu keputusan Anda, yang lewat tenggat paling dulu. "
                    + "Tautannya terbuka sesudah Anda masuk ke meja kerja."),
                .. waiting.Take(Most).SelectMany(one => PartsOf(one, site, today)),
                .. beyond,
                new Paragraph(
                    "Email ini menggantikan pengingat satu per satu, dan dikirim setiap pagi hari kerja selama ada yang menunggu. "
                    + "Penugasan tetap dikirim tersendiri. Anda dapat mengubahnya di meja kerja."),
            ])
            .To($"steps.morning.{today:yyyy-MM-dd}.{Announcement.Fingerprint(official.Email)}", official.Recipient(), official.Title, today);
    }

    private static IEnumerable<LetterPart> PartsOf(OnDesk one, Uri site, DateOnly today)
    {
        var line = one.Line;
        yield return new Facts(
        [
            ("Nomor", line.Number), ("Aplikasi", line.ApplicationName), ("Instansi", line.AgencyName), ("Langkah", line.Step!.Title),
            ("Tenggat", line.DueOn is not { } due ? "belum ditentukan" : Tanggal.Long(due) + Standing(one, due, today)),
        ]);
        yield return PersonalLink.Plain("Buka di meja kerja", Paths.Under(site, Paths.DeskRequest(line.Id)).AbsoluteUri);
    }

    private static string Standing(OnDesk one, DateOnly due, DateOnly today) =>
        one.IsOverdue ? $", terlambat {one.WorkingDaysLate} hari kerja" : due == today ? ", hari ini" : "";
}
