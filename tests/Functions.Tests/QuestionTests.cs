using System.Net;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Links;
using HostingFunctions.Testing.Samples;
using HostingFunctions.Wakeups;

namespace HostingFunctions.Functions.Tests;

/// <summary>Whoever must answer something about a hosted application can be sent the mail again, and the pages tell what became of it.</summary>
public sealed class QuestionTests
{
    private static readonly (string, string)[] Delete = [("decision", "hapus"), ("reason", "Tidak dipakai lagi."), ("backup", "ya")];

    private static readonly (string, string)[] NewManager =
    [
        ("managerName", "Dewi Baru"), ("managerIdKind", "nip"), ("managerId", "199203032018032003"), ("managerEmail", "dewi@batam.go.id"),
        ("managerPhone", "0812-0000-1111"), ("idDigits", HostedScene.ManagerDigits),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Questions_ConsentRefusedByTheMailbox_ProposerReadsItAndHasItSentAgain()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01");
        await scene.SweepAsync();
        var proposal = scene.Mails.To(OfficialsJson.Pa).Single().Link("penghapusan");
        scene.Mails.Bouncing = OfficialsJson.Kabid;
        using var proposed = await scene.DecideAsync(proposal, OfficialsJson.Pa, Delete);
        scene.Mails.Bouncing = "";
        using var shown = await scene.App.Http.GetAsync(proposal, Cancellation);
        var page = Questions(proposal);
        var before = await scene.App.Http.GetStringAsync(page, Cancellation);

        using var scanned = await scene.App.PressAsync(page);
        using var sent = await scene.DecideAsync(page, OfficialsJson.Pa);
        var after = await scene.App.Http.GetStringAsync(page, Cancellation);
        var consent = scene.Mails.To(OfficialsJson.Kabid).Single().Link("penghapusan");
        using var agreed = await scene.DecideAsync(consent, OfficialsJson.Kabid, ("decision", "setuju"));

        foreach (var told in new[] { await proposed.Content.ReadAsStringAsync(Cancellation), await shown.Content.ReadAsStringAsync(Cancellation), before })
        {
            told.ShouldContain($"email kepada {OfficialsJson.Kabid} ditolak kotak email");
        }

        shown.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await shown.Content.ReadAsStringAsync(Cancellation)).ShouldContain($"href=\"{page}\"");
        scanned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await sent.Content.ReadAsStringAsync(Cancellation)).ShouldContain($"email kepada {OfficialsJson.Kabid} terkirim");
        after.ShouldContain($"email kepada {OfficialsJson.Kabid} terkirim");
        after.ShouldNotContain("ditolak kotak email");
        agreed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Questions_DeletionAskedOfAnOfficial_ManagerReadsItAndHasItSentAgain()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01");
        await scene.SweepAsync();
        var link = await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager());

        var shown = await scene.App.Http.GetStringAsync(link, Cancellation);
        using var sent = await scene.App.PressAsync(Questions(link), ("idDigits", HostedScene.ManagerDigits));

        shown.ShouldContain($"Keputusan sesudah masa tenggang oleh Sub Koordinator PA: email kepada {OfficialsJson.Pa} terkirim");
        shown.ShouldContain($"href=\"{Questions(link)}\"");
        sent.StatusCode.ShouldBe(HttpStatusCode.OK);
        scene.Mails.To(OfficialsJson.Pa).Select(mail => mail.Link("penghapusan")).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Questions_HeadsMailboxRefusedTheMail_ManagerHasItSentAgainAndTheHeadConfirms()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        await scene.StoreAsync(application => new RegisterChange(application.Id)
        {
            Record = application.Record.WithHead(RegisterSample.Head).TellingOn(new DateOnly(2026, 6, 2)),
        });
        scene.Mails.Bouncing = RegisterSample.Head;
        await scene.SweepAsync();
        scene.Mails.Bouncing = "";
        var link = await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager());

        var shown = await scene.App.Http.GetStringAsync(link, Cancellation);
        using var sent = await scene.App.PressAsync(Questions(link), ("idDigits", HostedScene.ManagerDigits));
        using var confirmed = await scene.App.PressAsync(scene.Mails.To(RegisterSample.Head).Single().Link("kepala"), ("idDigits", HostedScene.HeadDigits));
        var after = await scene.App.Http.GetStringAsync(Questions(link), Cancellation);

        shown.ShouldContain($"Konfirmasi email oleh Kepala OPD: email kepada {RegisterSample.Head} ditolak kotak email");
        (await sent.Content.ReadAsStringAsync(Cancellation)).ShouldContain($"email kepada {RegisterSample.Head} terkirim");
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        after.ShouldContain("tidak menunggu jawaban siapa pun");
    }

    [Fact]
    public async Task Manager_AskedOfAnOfficialOnceMore_IsMailedAgainAndThePanelShowsTheNewestMail()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var link = Change(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager()));
        scene.Mails.Bouncing = OfficialsJson.Pa;
        using var asked = await scene.App.PressAsync(link, NewManager);
        scene.Mails.Bouncing = "";
        var before = await scene.App.Http.GetStringAsync(link, Cancellation);
        scene.App.Time.Advance(TimeSpan.FromHours(1));

        using var again = await scene.App.PressAsync(link, NewManager);
        var after = await scene.App.Http.GetStringAsync(link, Cancellation);

        (await asked.Content.ReadAsStringAsync(Cancellation)).ShouldContain($"email kepada {OfficialsJson.Pa} ditolak kotak email");
        before.ShouldContain($"email kepada {OfficialsJson.Pa} ditolak kotak email");
        (await again.Content.ReadAsStringAsync(Cancellation)).ShouldContain($"email kepada {OfficialsJson.Pa} terkirim");
        after.ShouldContain($"email kepada {OfficialsJson.Pa} terkirim");
        after.ShouldNotContain("ditolak kotak email");
        scene.Mails.To(OfficialsJson.Pa).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Manager_HeadsMailboxIsQuiet_GetsTheMailThatThePageTellsOf()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", head: RegisterSample.Head);
        await scene.App.Get<IMailboxes>().QuietenAsync(EmailAddress.Parse(RegisterSample.Head), scene.App.Time.GetUtcNow().AddDays(30), Cancellation);
        var link = Change(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager()));

        using var asked = await scene.App.PressAsync(link, NewManager);

        (await asked.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Permintaan konfirmasi dikirim kepada Kepala OPD");
        scene.Mails.To(RegisterSample.Head).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Questions_UnconfirmedHeadsMailboxIsQuiet_PageDoesNotTellThatItGotTheMail()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        await scene.App.Get<IMailboxes>().QuietenAsync(EmailAddress.Parse(RegisterSample.Head), scene.App.Time.GetUtcNow().AddDays(30), Cancellation);
        await scene.StoreAsync(application => new RegisterChange(application.Id)
        {
            Record = application.Record.WithHead(RegisterSample.Head).TellingOn(new DateOnly(2026, 6, 2)),
        });
        await scene.SweepAsync();

        var shown = await scene.App.Http.GetStringAsync(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager()), Cancellation);

        scene.Mails.Sent.ShouldBeEmpty();
        shown.ShouldContain($"email kepada {RegisterSample.Head} ditolak kotak email");
    }

    [Fact]
    public async Task Questions_MailServerAwayAsTheyAreSentAgain_SaysSoAndTheSweepSendsThem()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01");
        await scene.SweepAsync();
        var link = await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager());
        scene.Mails.Failures = 1000;

        using var sent = await scene.App.PressAsync(Questions(link), ("idDigits", HostedScene.ManagerDigits));
        scene.Mails.Failures = 0;
        scene.App.Time.Advance(TimeSpan.FromMinutes(3));
        await scene.App.Get<IEnumerable<ISwept>>().OfType<FreshLinkSweep>().Single().SweepAsync(Cancellation);

        (await sent.Content.ReadAsStringAsync(Cancellation)).ShouldContain("email belum terkirim; dikirim sesudah ini dengan sendirinya");
        scene.Mails.To(OfficialsJson.Pa).Count().ShouldBe(2);
    }

    [Fact]
    public async Task Questions_SentAgainAndAgain_EndsAtTwelveADay()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01");
        await scene.SweepAsync();
        var link = Questions(await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager()));

        for (var i = 0; i <= FreshLinkAsk.MostADay; i++)
        {
            using var sent = await scene.App.PressAsync(link, ("idDigits", HostedScene.ManagerDigits));
            sent.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        scene.Mails.To(OfficialsJson.Pa).Count().ShouldBe(1 + FreshLinkAsk.MostADay);
    }

    [Fact]
    public async Task Questions_LinkOfAFormerManager_IsRefused()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01");
        var link = await scene.LinkAsync(LinkPurpose.HostedApplication, "bekas@batam.go.id");

        using var shown = await scene.App.Http.GetAsync(Questions(link), Cancellation);
        using var sent = await scene.App.PressAsync(Questions(link), ("idDigits", HostedScene.ManagerDigits));

        shown.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        sent.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        scene.Mails.Sent.ShouldBeEmpty();
    }

    private static string Questions(string link) => $"/surat/{link.Split('/')[^1]}";

    private static string Change(string link) => $"/pengelola/{link.Split('/')[^1]}";
}
