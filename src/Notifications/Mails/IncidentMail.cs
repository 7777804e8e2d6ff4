using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>An incident was reported. To the PA sub-coordinator, who acts on it, and to the hosting manager as a confirmation.</summary>
public static class IncidentMail
{
    private const string Kind = "incident";

    public static Mail ToOfficial(RegisterRecord application, Incident incident, Official official, string stage) =>
        new Letter(
            $"Laporan {incident.Kind.Text()}, {Tanggal.TimeOf(incident.At)}",
            new Paragraph($"{incident.By} melaporkan {incident.Kind.Text()} pada aplikasi berikut. Hubungi Pengelola Hosting dan tindak lanjuti."),
            FactsOf(application, incident),
            new Quotation("Yang terjadi", incident.What))
            .ToOfficial(application, official, Kind, stage);

    /// <param name="manager">Who was hosting manager when it was reported.</param>
    public static Mail ToManager(RegisterRecord application, Incident incident, HostingManager manager, string stage) =>
        new Letter(
            $"Laporan {incident.Kind.Text()} diterima {Tanggal.TimeOf(incident.At)}",
            new Paragraph($"Laporan dari {incident.By} sudah tercatat dan diteruskan kepada Dinas Komunikasi dan Informatika."),
            FactsOf(application, incident),
            new Quotation("Yang terjadi", incident.What),
            new Paragraph("Bila keadaannya berubah, laporkan lagi lewat halaman yang sama."))
            .ToManager(application, manager, Kind, stage);

    private static Facts FactsOf(RegisterRecord application, Incident incident) => application.Facts(
        ("Jenis", incident.Kind.Text()),
        ("Sejak", incident.Since is { } since ? Tanggal.Moment(since) : "tidak diketahui"),
        ("Dilaporkan", Tanggal.Moment(incident.At)),
        ("Nomor HP pengelola", application.Manager.Phone));
}
