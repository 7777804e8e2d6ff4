using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To the reporter of an incident: what became of the report.</summary>
public static class IncidentProgressMail
{
    /// <param name="reporter">Where the reporter is told.</param>
    public static Mail Compose(RegisterRecord application, Incident incident, IncidentProgress progress, EmailAddress reporter, string stage) =>
        new Letter(
            $"{incident.Kind.Called()}: {progress.State.Word()} {Tanggal.TimeOf(progress.At)}",
            new Paragraph(Meaning(progress)),
            application.Facts(
                ("Jenis", incident.Kind.Text()),
                ("Dilaporkan", Tanggal.Moment(incident.At)),
                ("Keadaan", $"{progress.State.Text()}, {Tanggal.Moment(progress.At)}")),
            new Quotation("Catatan", progress.Note.Length > 0 ? progress.Note : "Tidak ada catatan."),
            new Quotation("Yang Anda laporkan", incident.What),
            new Paragraph(progress.State == IncidentState.Selesai
                ? "Bila gangguannya masih ada, laporkan lagi lewat halaman yang sama."
                : "Bila keadaannya berubah, laporkan lagi lewat halaman yang sama."))
            .ToReporter(application, new Recipient(incident.By, reporter), "incident", stage);

    private static string Meaning(IncidentProgress progress) => progress.State switch
    {
        IncidentState.Diterima => $"{progress.By} menerima laporan Anda.",
        IncidentState.Ditangani => $"{progress.By} sedang menangani gangguan yang Anda laporkan.",
        _ => $"{progress.By} mencatat bahwa gangguan yang Anda laporkan sudah selesai ditangani.",
    };
}
