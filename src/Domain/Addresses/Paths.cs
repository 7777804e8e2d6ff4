using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Addresses;

/// <summary>Fills in the <see cref="Routes"/>: the one place that builds an address.</summary>
public static class Paths
{
    public const string Home = "/";

    /// <summary>In the query of a file's address: it is shown, not saved, if browsers show its kind.</summary>
    public const string Shown = "lihat";

    /// <summary>In the query of <see cref="SignIn"/>: the page of the desk to go on to.</summary>
    public const string Next = "ke";

    /// <summary>In the query of a page of the desk: what was just done.</summary>
    public const string Done = "selesai";

    public static string Guide { get; } = Fill(Routes.Guide);

    /// <summary>What is kept about people.</summary>
    public static string Privacy { get; } = Fill(Routes.Privacy);

    /// <summary>Where people ask what is stored about them.</summary>
    public static string PersonalData { get; } = Fill(Routes.PersonalData);

    /// <summary>Where the administrator asks that for them.</summary>
    public static string DeskData { get; } = Fill(Routes.DeskData);

    public static string NewRequest { get; } = Fill(Routes.NewRequest);

    /// <summary>Where whoever lost their links asks for them.</summary>
    public static string LostLink { get; } = Fill(Routes.LostLink);

    /// <summary>The page that checks a document's seal, without the seal's id at its end.</summary>
    public static string SealRoot { get; } = Fill(Routes.Seal, "");

    /// <summary>Where the address of a seal is typed.</summary>
    public static string Seals { get; } = Fill(Routes.Seals);

    /// <summary>The register for everybody.</summary>
    public static string PublicRegister { get; } = Fill(Routes.PublicRegister);

    /// <summary>Where an official signs in.</summary>
    public static string SignIn { get; } = Fill(Routes.SignIn);

    /// <summary>Where the OpenID Connect provider sends a browser back to.</summary>
    public static string OpenIdReturn { get; } = Fill(Routes.OpenIdReturn);

    public static string SignOut { get; } = Fill(Routes.SignOut);

    public static string SignOutEverywhere { get; } = Fill(Routes.SignOutEverywhere);

    /// <summary><c>Meja saya</c>.</summary>
    public static string Desk { get; } = Fill(Routes.Desk);

    /// <summary>The desk's list of requests.</summary>
    public static string DeskRequests { get; } = Fill(Routes.DeskRequests);

    /// <summary>The desk's list of hosted applications.</summary>
    public static string DeskApplications { get; } = Fill(Routes.DeskApplications);

    /// <summary>In the query of <see cref="Figures"/>: the month, quarter or year.</summary>
    public const string Period = "masa";

    /// <summary><c>Angka</c>: how the service did in a period.</summary>
    public static string Figures { get; } = Fill(Routes.Figures);

    /// <summary>In the query of <see cref="Proof"/>: what is to be checked, by number or id; or <see cref="Everything"/>.</summary>
    public const string Checked = "periksa";

    public const string Everything = "semua";

    public static string Proof { get; } = Fill(Routes.Proof);

    public static string ProofFile { get; } = Fill(Routes.ProofFile);

    public static string ProofOf(string what) => $"{Proof}?{Checked}={Uri.EscapeDataString(what)}";

    /// <summary>In the query of <see cref="Import"/> and <see cref="DryRun"/>: which page of the rows.</summary>
    public const string Page = "halaman";

    /// <summary>Where what is already hosted is brought in.</summary>
    public static string Import { get; } = Fill(Routes.Import);

    public static string PublishImport { get; } = Fill(Routes.PublishImport);

    public static string ImportTemplate { get; } = Fill(Routes.ImportTemplate);

    /// <summary><c>Klien API</c>.</summary>
    public static string Clients { get; } = Fill(Routes.Clients);

    /// <summary>A program's own webhook, by its key.</summary>
    public static string OwnWebhook { get; } = Fill(Routes.OwnWebhook);

    /// <summary>In the query of a webhook's page: the event before which its ledger begins.</summary>
    public const string Before = "sebelum";

    /// <summary>In the query of a webhook's page: how many events were just asked to be told again.</summary>
    public const string Again = "diulang";

    /// <summary>Where the days off are published.</summary>
    public static string Calendar { get; } = Fill(Routes.Calendar);

    public static string PublishCalendar { get; } = Fill(Routes.PublishCalendar);

    /// <summary>Where an official makes the address of their due dates, and ends it.</summary>
    public static string MyCalendar { get; } = Fill(Routes.MyCalendar);

    public static string EndMyCalendar { get; } = Fill(Routes.EndMyCalendar);

    /// <summary>In the query of <see cref="Calendar"/>: the year whose days the form begins with.</summary>
    public const string CalendarYear = "tahun";

    /// <summary>In the query of <see cref="Calendar"/>: the version that the form begins with.</summary>
    public const string CalendarVersion = "versi";

    /// <summary>In the query of <see cref="Retention"/>: what is to be held.</summary>
    public const string Number = "nomor";

    /// <summary>Where it is set how long data are kept.</summary>
    public static string Retention { get; } = Fill(Routes.Retention);

    public static string HoldData { get; } = Fill(Routes.HoldData);

    public static string ReleaseData { get; } = Fill(Routes.ReleaseData);

    /// <summary>Where what is due to be destroyed is confirmed.</summary>
    public static string Destruction { get; } = Fill(Routes.Destruction);

    public static string ConfirmDestruction { get; } = Fill(Routes.ConfirmDestruction);

    /// <summary>In the query of <see cref="Officials"/>: the holding to change.</summary>
    public const string Holding = "ubah";

    /// <summary><c>Pejabat</c>: who holds which role.</summary>
    public static string Officials { get; } = Fill(Routes.Officials);

    public static string ProposeOfficial { get; } = Fill(Routes.ProposeOfficial);

    public static string ConfirmOfficial { get; } = Fill(Routes.ConfirmOfficial);

    public static string RefuseOfficial { get; } = Fill(Routes.RefuseOfficial);

    public static string TakeBackOfficial { get; } = Fill(Routes.TakeBackOfficial);

    /// <summary>Where an official chooses one mail each morning, or single reminders.</summary>
    public static string MorningMail { get; } = Fill(Routes.MorningMail);

    /// <summary>Where somebody says that they looked after mails that did not arrive.</summary>
    public static string SettleMail { get; } = Fill(Routes.SettleMail);

    /// <summary><c>Surat masuk</c>: where a request from paper is entered.</summary>
    public static string Letter { get; } = Fill(Routes.Letter);

    /// <summary>
    /// Where a page at <paramref name="path"/> posts its form: never its own address. When a form fails before the app sees it, because it is over the host's
    /// limit or the connection breaks, Chromium puts its error page in the place of a page with the same address, and Back finds nothing that was typed.
    /// </summary>
    public static string Posted(string path) => $"{path}?kirim={Random.Shared.Next():x8}";

    /// <param name="next">The page of the desk that was asked for.</param>
    public static string SignInFor(string next) => For(SignIn, next);

    /// <summary>Where an official sets out to the OpenID Connect provider.</summary>
    /// <inheritdoc cref="SignInFor"/>
    public static string OpenIdFor(string next) => For(Fill(Routes.OpenId), next);

    /// <summary>The form that changes a holding.</summary>
    /// <param name="key">Of the holding.</param>
    public static string ChangeOfficial(string key) => $"{Officials}?{Holding}={key}#usulkan";

    public static string OfficialAddress(string token) => Fill(Routes.OfficialAddress, token);

    public static string SignInLink(string token) => Fill(Routes.SignInLink, token);

    /// <summary>An address as somebody brings it along, if it is a page of the desk, else <see cref="Desk"/>: nobody is led elsewhere.</summary>
    public static string DeskOr(string? address) =>
        address is not null && address.All(c => c is > ' ' and < '\x7f' and not '\\') && address.StartsWith(Desk, StringComparison.Ordinal)
            && (address.Length == Desk.Length || address[Desk.Length] is '/' or '?')
            ? address
            : Desk;

    /// <param name="period">As an address names it.</param>
    public static string FiguresOf(string period) => $"{Figures}?{Period}={period}";

    /// <summary>The figures as a file.</summary>
    /// <inheritdoc cref="FiguresOf"/>
    public static string FiguresFileOf(string period) => $"{Fill(Routes.FiguresFile)}?{Period}={period}";

    /// <summary>The desk's list of requests as a file.</summary>
    public static string DeskRequestsFile(string format) => Fill(Routes.DeskRequestsFile, format);

    /// <summary>The desk's list of hosted applications as a file.</summary>
    public static string DeskApplicationsFile(string format) => Fill(Routes.DeskApplicationsFile, format);

    public static string Asset(string name) => Fill(Routes.Asset, name);

    public static string Received(string token) => Fill(Routes.Received, token);

    public static string Draft(string token) => Fill(Routes.Draft, token);

    /// <summary>Where everything in a draft is shown once more before it is sent.</summary>
    public static string DraftCheck(string token) => Fill(Routes.DraftCheck, token);

    /// <summary>A file that came for a form and waits until it is sent.</summary>
    /// <param name="token">Of the link to the draft, or of the personal link whose form it is.</param>
    public static string DraftFile(string token, FileId file) => Fill(Routes.DraftFile, token, file.ToString());

    public static string Withdraw(string token) => Fill(Routes.Withdraw, token);

    public static string Confirm(string token) => Fill(Routes.Confirm, token);

    /// <summary>Where the holder of a link to confirm reports that the request is not theirs.</summary>
    public static string Disown(string token) => Fill(Routes.Disown, token);

    /// <summary>Where what was filed is corrected before it is confirmed.</summary>
    public static string Amend(string token) => Fill(Routes.Amend, token);

    public static string Review(string token) => Fill(Routes.Review, token);

    public static string Revise(string token) => Fill(Routes.Revise, token);

    public static string Status(string token) => Fill(Routes.Status, token);

    public static string HostedApplication(string token) => Fill(Routes.HostedApplication, token);

    public static string Questions(string token) => Fill(Routes.Questions, token);

    public static string Renew(string token) => Fill(Routes.Renew, token);

    public static string ConfirmHead(string token) => Fill(Routes.ConfirmHead, token);

    public static string ChangeManager(string token) => Fill(Routes.ChangeManager, token);

    public static string ManagerDecision(string token) => Fill(Routes.ManagerDecision, token);

    public static string Incident(string token) => Fill(Routes.Incident, token);

    public static string Deletion(string token) => Fill(Routes.Deletion, token);

    /// <summary>An official's due dates for their calendar program.</summary>
    public static string CalendarFeed(string token) => Fill(Routes.CalendarFeed, token);

    /// <summary>One request at the desk.</summary>
    public static string DeskRequest(RequestId id) => Fill(Routes.DeskRequest, id.Value);

    /// <summary>Where an act on a request or a hosted application is posted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no act on either.</exception>
    public static string ActOn(RequestId id, DeskAct act) => Fill(
        act switch
        {
            DeskAct.Decide => Routes.DecideAtDesk,
            DeskAct.ResendMail => Routes.ResendMail,
            DeskAct.HandOver => Routes.HandOver,
            DeskAct.ExtendDueDate => Routes.ExtendDueDate,
            DeskAct.WriteNote => Routes.WriteNote,
            DeskAct.WithdrawOnWord => Routes.WithdrawOnWord,
            DeskAct.SendServiceLink => Routes.SendServiceLink,
            DeskAct.CorrectApplication => Routes.CorrectApplication,
            DeskAct.WorkIncident => Routes.WorkIncident,
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
        },
        id.Value);

    /// <summary>A program that works at the desk.</summary>
    public static string Client(string id) => Fill(Routes.Client, id);

    public static string RotateKey(string id) => Fill(Routes.RotateKey, id);

    public static string RevokeClient(string id) => Fill(Routes.RevokeClient, id);

    /// <summary>Where a program is told of what happens.</summary>
    public static string Webhook(string id) => Fill(Routes.Webhook, id);

    public static string RotateSecret(string id) => Fill(Routes.RotateSecret, id);

    public static string StopWebhook(string id) => Fill(Routes.StopWebhook, id);

    public static string ResumeWebhook(string id) => Fill(Routes.ResumeWebhook, id);

    public static string ReplayWebhook(string id) => Fill(Routes.ReplayWebhook, id);

    public static string RemoveWebhook(string id) => Fill(Routes.RemoveWebhook, id);

    /// <summary>A webhook's page from an earlier event of its ledger on.</summary>
    public static string Earlier(string webhook, long before) => $"{webhook}?{Before}={before}";

    /// <summary>A webhook's page after events are to be told again.</summary>
    public static string Replayed(string webhook, long events) => $"{webhook}?{Again}={events}";

    /// <summary>A file of a request at the desk.</summary>
    public static string DeskFile(string request, FileId file) => Fill(Routes.DeskFile, request, file.ToString());

    /// <summary>All that is stored about the holder of a link.</summary>
    public static string PersonalDataFile(string token) => Fill(Routes.PersonalDataFile, token);

    /// <summary>What a destruction would touch.</summary>
    /// <param name="page">From 1.</param>
    public static string DryRun(int page) => $"{Fill(Routes.DryRun)}?{Page}={page}";

    /// <summary>The record of a month's destruction.</summary>
    public static string DestructionRecord(DateOnly month) => Fill(Routes.DestructionRecord, $"{month:yyyy-MM}");

    /// <summary>Where one request or hosted application is kept from being destroyed.</summary>
    public static string Hold(string number) => $"{Retention}?{Number}={Uri.EscapeDataString(number)}#{Forms.HoldForm.NumberField.Name}";

    /// <summary>One hosted application at the desk.</summary>
    public static string DeskApplication(RequestId id) => Fill(Routes.DeskApplication, id.Value);

    /// <summary>A page of the desk after something was done on it that it is to confirm.</summary>
    public static string After(string page, DeskAct act) => $"{page}?{Done}={act}";

    /// <summary>A list as filtered.</summary>
    /// <param name="query">Without its question mark; empty for the whole list.</param>
    public static string Listed(string list, string query) => query.Length > 0 ? $"{list}?{query}" : list;

    /// <summary>A file that the holder of a link may read.</summary>
    public static string File(string token, FileId file) => Fill(Routes.File, token, file.ToString());

    /// <summary>A file shown instead of saved.</summary>
    /// <param name="file">The address at which it is saved.</param>
    public static string FileShown(string file) => $"{file}?{Shown}";

    /// <summary>Where a POST asks for a fresh link in place of a stale one.</summary>
    public static string FreshLink(string token) => Fill(Routes.FreshLink, token);

    public static string Seal(SealId seal) => Fill(Routes.Seal, seal.ToString());

    /// <summary>The page that a personal link is for. Some links open others too, e.g. a link to renew also opens the form for a change of manager.</summary>
    public static string Of(LinkPurpose purpose, string token) => purpose switch
    {
        LinkPurpose.Confirm => Confirm(token),
        LinkPurpose.Review => Review(token),
        LinkPurpose.Revise => Revise(token),
        LinkPurpose.HostedApplication => HostedApplication(token),
        LinkPurpose.Renew => Renew(token),
        LinkPurpose.ConfirmHead => ConfirmHead(token),
        LinkPurpose.ChangeManager => ChangeManager(token),
        LinkPurpose.ManagerDecision => ManagerDecision(token),
        LinkPurpose.Incident => Incident(token),
        LinkPurpose.Deletion or LinkPurpose.DeletionConsent => Deletion(token),
        _ => Status(token),
    };

    /// <param name="site">The service's own address, with a slash at its end.</param>
    public static Uri Under(Uri site, string path) => new(site, path.TrimStart('/'));

    private static string For(string page, string next) => DeskOr(next) == Desk ? page : $"{page}?{Next}={Uri.EscapeDataString(next)}";

    /// <param name="values">The values for the route's placeholders in braces, in order.</param>
    private static string Fill(string route, params ReadOnlySpan<string> values)
    {
        var path = "/" + route;
        foreach (var value in values)
        {
            var (open, close) = (path.IndexOf('{', StringComparison.Ordinal), path.IndexOf('}', StringComparison.Ordinal));
            path = path[..open] + Uri.EscapeDataString(value) + path[(close + 1)..];
        }

        return path;
    }
}
