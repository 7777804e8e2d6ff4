using System.Globalization;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>Addresses letters, and holds what every letter says about its request or hosted application.</summary>
internal static partial class Addressing
{
    public static Mail ToManager(this Letter letter, HostingRequest request, string announces) =>
        letter.ToManager(request, HostingManager.Of(request.Current.Form), announces);

    /// <param name="manager">Who manages the application now.</param>
    public static Mail ToManager(this Letter letter, HostingRequest request, HostingManager manager, string announces) =>
        request.IsUnconfirmed
            ? letter.ToWhomeverItNames(request, manager.Email, announces)
            : letter.To(announces, manager.Recipient(), Role.Pemohon.Title(), request.Current.Form.ApplicationName, request.Header.Number);

    /// <param name="isFirst">Whether anybody may have caused it.</param>
    public static Mail ToOwner(this Letter letter, Draft draft, string kind, bool isFirst = false) => letter.To(
        $"{draft.Id}.{kind}.1.1", new Recipient(Role.Pemohon.Title(), draft.Owner!), "pemilik alamat email ini", Wib.DateOf(draft.EndsAt))
        with { IsFirst = isFirst };

    /// <summary>To the owner of the draft that the request was.</summary>
    public static Mail ToFiler(this Letter letter, HostingRequest request, string kind)
    {
        var (form, owner) = (request.Revisions[0].Form, request.Header.FiledBy!);
        var to = new Recipient(request.IsFiledByManager ? form.ManagerName : Role.Pemohon.Title(), owner);
        var appointment = request.IsFiledByManager ? Role.Pemohon.Title() : "pengisi formulir";
        return letter.To(Announcement.To(request, kind, 1), to, appointment, form.ApplicationName, request.Header.Number);
    }

    public static Mail ToOfficial(this Letter letter, Official official, HostingRequest request, string announces) =>
        letter.To(announces, official.Recipient(), official.Title, request.Current.Form.ApplicationName, request.Header.Number);

    public static Facts Facts(this HostingRequest request, params IReadOnlyList<(string Label, string Value)> more) => new(
    [
        ("Nomor", request.Header.Number),
        .. request.IsUnconfirmed ? [] : request.Names(),
        ("Diajukan", Tanggal.Moment(request.Current.SubmittedAt)),
        .. more,
    ]);

    /// <summary>For a request that ended without success.</summary>
    public static string HowToAskAgain(this HostingRequest request) => request.Header.RenewalOf is null
        ? "Bila layanan hosting masih diperlukan, ajukan permohonan baru."
        : "Bila layanan hosting masih diperlukan, ajukan lagi perpanjangannya lewat tautan pada email pemberitahuan perpanjangan.";

    public static Facts Facts(this RegisterRecord application, params IReadOnlyList<(string Label, string Value)> more) => new(
    [
        ("Nomor", application.Number),
        ("Aplikasi", application.ApplicationName),
        ("Instansi", application.AgencyName),
        ("Alamat", application.Url),
        ("Pengelola Hosting", application.Manager.Name),
        .. more,
    ]);

    public static Mail ToManager(this Letter letter, RegisterRecord application, string kind, string stage) =>
        letter.ToManager(application, application.Manager, kind, stage);

    /// <param name="manager">The current, former or new manager.</param>
    public static Mail ToManager(this Letter letter, RegisterRecord application, HostingManager manager, string kind, string stage) => letter.To(
        application, manager.Recipient(), Role.Pemohon.Title(), kind, stage);

    public static Mail ToAgency(this Letter letter, RegisterRecord application, EmailAddress contact, string kind, string stage) => letter.To(
        application, application.Head(contact), application.HeadAddressedAs, kind, stage);

    /// <summary>To the address that is named as the head's, whose holder has not said so.</summary>
    public static Mail ToUnconfirmedHead(this Letter letter, RegisterRecord application, EmailAddress mailbox, string kind, string stage) =>
        letter.ToWhomever(
            new Recipient("Kepala OPD", mailbox), "Tertulis dalam formulir itu, diisi oleh pengirimnya",
            [
                ("Aplikasi", application.ApplicationName), ("Instansi", application.AgencyName), ("Kepala OPD", application.HeadName),
                ("Pengelola Hosting", application.Manager.Name),
            ],
            application.Number, Announcement.To(application, kind, stage, mailbox), MarkOf(stage));

    public static Mail ToOfficial(this Letter letter, RegisterRecord application, Official official, string kind, string stage) => letter.To(
        application, official.Recipient(), official.Title, kind, stage);

    public static Mail ToReporter(this Letter letter, RegisterRecord application, Recipient reporter, string kind, string stage) => letter.To(
        application, reporter, "pelapor gangguan", kind, stage);

    private static Mail To(this Letter letter, RegisterRecord application, Recipient to, string appointment, string kind, string stage) =>
        (letter with { Title = letter.Title + MarkOf(stage) }).To(
            Announcement.To(application, kind, stage, to.Email), to, appointment, application.ApplicationName, application.Number);

    /// <summary>What tells a notice apart from others of its kind: the day or month, or how often it was asked for anew.</summary>
    private static string MarkOf(string stage)
    {
        var mark = Mark().Match(stage);
        return mark.Groups["again"] is { Success: true } again ? $" (ulang {again.Value})"
            : !mark.Success ? ""
            : DateOnly.TryParseExact(mark.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? $", {Tanggal.BriefWithYear(day)}"
            : $", {Tanggal.Month(DateOnly.ParseExact(mark.Value, "yyyy-MM", CultureInfo.InvariantCulture))}";
    }

    [GeneratedRegex(@"[0-9]{4}-[0-9]{2}(-[0-9]{2})?$|fresh-(0-)?(?<again>[0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    private static Mail ToWhomeverItNames(this Letter letter, HostingRequest request, EmailAddress mailbox, string announces) => letter.ToWhomever(
        new Recipient(Role.Pemohon.Title(), mailbox), "Tertulis dalam permohonan itu, diisi oleh pengirimnya dan belum diperiksa",
        request.Names(), request.Header.Number, announces);

    /// <summary>
    /// To somebody who has not said that it is theirs: nothing that a stranger typed stands in its header, nor before what it asks for. It follows at the end,
    /// as theirs.
    /// </summary>
    private static Mail ToWhomever(
        this Letter letter, Recipient to, string heading, IReadOnlyList<(string Label, string Value)> typed, string number, string announces,
        string mark = "")
    {
        var quoted = new Quotation(heading, string.Join('\n', typed.Select(name => $"{name.Label}: {name.Value.OneLine()}")));
        var whole = letter with { Title = letter.Title + mark, Parts = [.. letter.Parts, quoted] };
        return whole.To(announces, to, "pemilik alamat email ini", "", number) with { IsFirst = true };
    }

    private static IReadOnlyList<(string Label, string Value)> Names(this HostingRequest request) =>
    [
        ("Aplikasi", request.Current.Form.ApplicationName),
        ("Instansi", request.Current.Form.AgencyName),
        ("Pengelola Hosting", request.Current.Form.ManagerName),
    ];
}
