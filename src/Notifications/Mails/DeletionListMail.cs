using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the PA sub-coordinator, after grace and then weekly: every hosted application that waits for their decision, each with its link.</summary>
public static class DeletionListMail
{
    /// <param name="lines">What is on the list, told by its entries in the ledger.</param>
    public static Mail Compose(IReadOnlyList<(RegisterRecord Application, string Url)> applications, Official official, DateOnly today, Sha256Hash lines) =>
        new Letter(
            $"Putuskan {applications.Count} layanan lewat masa tenggang",
            [
                new Paragraph(
                    "Layanan hosting berikut tidak didaftarkan ulang sampai masa tenggangnya berakhir. "
                    + "Putuskan satu per satu: usulkan penghapusan, atau perpanjang masa tenggang."),
                .. applications.OrderBy(line => line.Application.AgencyName, StringComparer.Ordinal)
                    .ThenBy(line => line.Application.ApplicationName, StringComparer.Ordinal).SelectMany(Parts),
                new Paragraph(
                    "Penghapusan memerlukan alasan, cadangan (backup), dan persetujuan Kepala Bidang. "
                    + "Tidak ada layanan yang dihapus dengan sendirinya."),
                new Paragraph("Yang belum diputuskan ditanyakan lagi setiap 7 hari. Pertanyaan berhenti bila perpanjangan diajukan."),
            ])
            .To(
                Announcement.ToList("deletion-list", lines, official), official.Recipient(), official.Title, today);

    private static IEnumerable<LetterPart> Parts((RegisterRecord Application, string Url) line)
    {
        IReadOnlyList<(string, string)> declined = line.Application.Deletion is { Act: DeletionAct.Declined } decision
            ? [("Usulan sebelumnya", $"tidak disetujui {decision.By.NameAndTitle}")]
            : [];
        yield return line.Application.Facts(
            [("Nomor HP", line.Application.Manager.Phone), ("Masa tenggang sampai", Tanggal.Long(line.Application.GraceUntil)), .. declined]);
        yield return PersonalLink.Plain($"Periksa dan putuskan {line.Application.Number}", line.Url);
    }
}
