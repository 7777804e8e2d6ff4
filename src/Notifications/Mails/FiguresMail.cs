using HostingFunctions.Domain.Figures;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>
/// To the Kepala Bidang, on the first working day of a month: how the service did in the month before. For reading; whoever wants more signs in.
/// </summary>
public static class FiguresMail
{
    private const string Kind = "figures.";

    /// <param name="page">The page with all figures of that month, which opens for whoever signs in.</param>
    public static Mail Compose(ServiceFigures figures, Official official, Uri page, DateOnly today) => new Letter(
        $"Angka pelayanan hosting {figures.Period.Name}",
        new Paragraph(FiguresText.Summary(figures)),
        new Paragraph(Compared(figures)),
        GridOf(FigureTables.StepTimes(figures)),
        new Paragraph(
            $"Median adalah nilai tengahnya; p90 tidak dilampaui oleh sembilan dari sepuluh. Tanda {FiguresText.NotTold} berarti kurang dari {Spread.Fewest} "
            + "kejadian, yang tidak punya median yang berarti."),
        PersonalLink.Plain("Semua angka dan grafiknya, setelah Anda masuk ke meja kerja", page.AbsoluteUri),
        new Paragraph("Email ini dikirim sekali sebulan, pada hari kerja pertama. Tidak ada yang perlu Anda lakukan."))
        .To($"{Kind}{figures.Period.Word}.{Announcement.Fingerprint(official.Email)}", official.Recipient(), official.Title, today);

    /// <summary>Whether a mail is one of these, which are about no request.</summary>
    public static bool Is(Mail mail) => mail.Announces.StartsWith(Kind, StringComparison.Ordinal);

    private static string Compared(ServiceFigures figures) =>
        $"Perpanjangan: {figures.Renewals.Finished} disetujui, {figures.RenewalsBefore.Finished} pada bulan yang sama tahun lalu. "
        + $"Dari {figures.Season.Ending} layanan yang masanya habis akhir {figures.Season.Year}, {figures.Season.Renewed} sudah diperpanjang. "
        + $"Gangguan: {figures.Incidents.Sum(one => one.Reported)} dilaporkan, {figures.Incidents.Sum(one => one.Done)} selesai, "
        + $"{figures.Incidents.Sum(one => one.Open)} belum selesai sekarang.";

    private static Grid GridOf(SheetTable table) =>
        new(table.Title, table.Columns, [.. table.Rows.Select(IReadOnlyList<string> (row) => [.. row.Select(FiguresText.Of)])]);
}
