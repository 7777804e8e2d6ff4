using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>Whom a letter goes to, and what every letter says of its request or hosted application.</summary>
internal static class Addressing
{
    public static Mail ToManager(this Letter letter, HostingRequest request, string announces)
    {
        var form = request.Current.Form;
        return letter.To(announces, new Recipient(form.ManagerName, form.ManagerEmail), Role.Pemohon.Title(), request.Subject());
    }

    public static Mail ToOfficial(this Letter letter, Official official, HostingRequest request, string announces, IEnumerable<Official>? inCopy = null) =>
        letter.To(announces, official.Recipient(), official.Title, request.Subject(), inCopy?.Select(Recipients.Recipient).ToList());

    public static Facts Facts(this HostingRequest request, params IReadOnlyList<(string Label, string Value)> more) => new(
    [
        ("Nomor", request.Header.Number),
        ("Aplikasi", request.Current.Form.ApplicationName),
        ("Instansi", request.Current.Form.AgencyName),
        ("Pengelola Hosting", request.Current.Form.ManagerName),
        ("Diajukan", Tanggal.Moment(request.Current.SubmittedAt)),
        .. more,
    ]);

    /// <summary>For a request that ended without its end.</summary>
    public static string HowToAskAgain(this HostingRequest request) => request.Header.RenewalOf is null
        ? "Bila layanan hosting masih diperlukan, ajukan permohonan baru."
        : "Bila layanan hosting masih diperlukan, ajukan lagi perpanjangannya lewat tautan pada email pemberitahuan perpanjangan.";

    public static Facts Facts(this HostingRecord hosting, params IReadOnlyList<(string Label, string Value)> more) => new(
    [
        ("Nomor", hosting.Number),
        ("Aplikasi", hosting.ApplicationName),
        ("Instansi", hosting.AgencyName),
        ("Alamat", hosting.Url),
        ("Pengelola Hosting", hosting.Manager.Name),
        .. more,
    ]);

    public static Mail ToManager(this Letter letter, HostingRecord hosting, string kind, string stage) => letter.ToManager(hosting, hosting.Manager, kind, stage);

    /// <param name="manager">Who is, was or becomes the manager.</param>
    public static Mail ToManager(this Letter letter, HostingRecord hosting, HostingManager manager, string kind, string stage) => letter.To(
        Announcement.To(hosting, kind, stage, manager.Email), manager.Recipient(), Role.Pemohon.Title(), hosting.Subject());

    public static Mail ToAgency(this Letter letter, HostingRecord hosting, EmailAddress contact, string kind, string stage) => letter.To(
        Announcement.To(hosting, kind, stage, contact), hosting.Head(contact), $"Kepala {hosting.AgencyName}", hosting.Subject());

    public static Mail ToOfficial(this Letter letter, HostingRecord hosting, Official official, string kind, string stage) => letter.To(
        Announcement.To(hosting, kind, stage, official.Email), official.Recipient(), official.Title, hosting.Subject());

    public static string Subject(this HostingRecord hosting) => $"{hosting.ApplicationName} ({hosting.Number})";

    private static string Subject(this HostingRequest request) => $"{request.Current.Form.ApplicationName} ({request.Header.Number})";
}
