using System.Net;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Functions.Tests;

/// <summary>A stale link to a hosted application sends a fresh one to the registered person and nobody else (rule 4).</summary>
public sealed class FreshRegisterLinkTests
{
    private const string New = "dewi@batam.go.id";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly (string, string)[] Delete = [("decision", "hapus"), ("reason", "Tidak dipakai lagi."), ("backup", "ya")];

    [Theory]
    [InlineData(LinkPurpose.Incident, "gangguan")]
    [InlineData(LinkPurpose.HostedApplication, "layanan")]
    public async Task FreshLink_Expired_GoesToTheManagerAndOpens(LinkPurpose purpose, string page)
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", contact: RegisterSample.Agency);
        var stale = await scene.LinkAsync(purpose, RegisterSample.Manager());
        scene.App.Time.Advance(TimeSpan.FromDays(401));

        using var shown = await scene.App.Http.GetAsync(stale, Cancellation);
        using var asked = await AskAsync(scene, stale);

        shown.StatusCode.ShouldBe(HttpStatusCode.Gone);
        var text = await shown.Content.ReadAsStringAsync(Cancellation);
        text.ShouldContain("Masa berlaku tautan ini sudah habis");
        text.ShouldContain($"action=\"{FreshPath(stale)}\"");
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await asked.Content.ReadAsStringAsync(Cancellation)).ShouldNotContain($"/{page}/");
        var mail = scene.Mails.Sent.ShouldHaveSingleItem();
        mail.To.ShouldHaveSingleItem().Email.Value.ShouldBe(RegisterSample.Manager());
        using var opened = await scene.App.Http.GetAsync(mail.Link(page), Cancellation);
        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task FreshLink_LinkToRenewExpired_IsOneToRenew()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var stale = await scene.App.RenewLinkAsync(await scene.App.HostAsync());
        scene.App.Time.Advance(TimeSpan.FromDays(401));

        using var asked = await AskAsync(scene, stale, Applicant.Manager);
        var form = await scene.App.Http.GetStringAsync(scene.Mails.Sent.ShouldHaveSingleItem().Link("perpanjangan"), Cancellation);

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        scene.Mails.To(Applicant.Manager).Count().ShouldBe(1);
        form.ShouldContain("SIPADU");
    }

    [Fact]
    public async Task FreshLink_AgencysLink_GoesToTheAgency()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", contact: RegisterSample.Agency);
        var stale = await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Agency);
        scene.App.Time.Advance(TimeSpan.FromDays(401));

        using var asked = await AskAsync(scene, stale, RegisterSample.Agency);

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        scene.Mails.Sent.ShouldHaveSingleItem().To.ShouldHaveSingleItem().Email.Value.ShouldBe(RegisterSample.Agency);
    }

    [Fact]
    public async Task FreshLink_FormerManagerAsks_OnlyTheManagerOfTodayGetsIt()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var stale = await scene.LinkAsync(LinkPurpose.Incident, RegisterSample.Manager());
        await scene.StoreAsync(application => new RegisterChange(application.Id)
        {
            Record = application.Record with { Manager = application.Record.Manager with { Email = EmailAddress.Parse(New) } },
        });

        using var shown = await scene.App.Http.GetAsync(stale, Cancellation);
        using var asked = await AskAsync(scene, stale);

        shown.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await shown.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Kirim tautan kepada pemegangnya");
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        scene.Mails.Sent.ShouldHaveSingleItem().To.ShouldHaveSingleItem().Email.Value.ShouldBe(New);
    }

    [Fact]
    public async Task FreshLink_DeletionLocked_GoesToTheHolderWhoThenDecides()
    {
        await using var scene = await HostedScene.BeginAsync("2027-04-01");
        await scene.SweepAsync();
        var stale = scene.Mails.To(OfficialsJson.Pa).Single().Link("penghapusan");
        await LockAsync(scene, stale, Delete);

        using var shown = await scene.App.Http.GetAsync(stale, Cancellation);
        using var asked = await AskAsync(scene, stale, OfficialsJson.Pa);
        using var decided = await scene.DecideAsync(scene.Mails.To(OfficialsJson.Pa).Last().Link("penghapusan"), OfficialsJson.Pa, Delete);
        using var done = await AskAsync(scene, stale, OfficialsJson.Pa);

        shown.StatusCode.ShouldBe(HttpStatusCode.Locked);
        (await shown.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Kirim tautan baru");
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
        done.StatusCode.ShouldBe(HttpStatusCode.Locked);
        (await done.Content.ReadAsStringAsync(Cancellation)).ShouldNotContain("Kirim tautan baru");
        scene.Mails.To(OfficialsJson.Pa).Select(mail => mail.Announces).ShouldBeUnique();
        (await scene.ApplicationAsync()).History.Select(entry => entry.Action).ShouldContain("Tautan baru diminta");
    }

    [Fact]
    public async Task FreshLink_NobodyHoldsTheOffice_SaysSoAndSendsNothing()
    {
        var officials = OfficialsJson.Usual();
        await using var scene = await HostedScene.BeginAsync("2027-04-01", officials);
        await scene.SweepAsync();
        var stale = scene.Mails.To(OfficialsJson.Pa).Single().Link("penghapusan");
        officials.Clear().Write();

        using var asked = await AskAsync(scene, stale);

        asked.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await asked.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Belum ada pejabat yang bertugas");
        scene.Mails.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task FreshLink_ConfirmationOfAManagerLocked_GoesToTheHeadWhoThenConfirms()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02", head: RegisterSample.Head);
        var change = new ManagerChange(
            new string('c', 32), (await scene.ApplicationAsync()).Record.Manager with { Name = "Dewi Baru", Email = EmailAddress.Parse(New) }, "Sari Contoh",
            scene.App.Time.GetUtcNow(), EmailAddress.Parse(RegisterSample.Head));
        await scene.StoreAsync(application => application.AskForManager(change));
        await scene.SweepAsync();
        var stale = scene.Mails.To(RegisterSample.Head).Single().Link("pengelola");
        await LockAsync(scene, stale);

        using var asked = await AskAsync(scene, stale, RegisterSample.Head);
        using var confirmed = await scene.App.PressAsync(scene.Mails.To(RegisterSample.Head).Last().Link("pengelola"), ("idDigits", HostedScene.HeadDigits));

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await scene.ApplicationAsync()).Record.Manager.Name.ShouldBe("Dewi Baru");
    }

    [Fact]
    public async Task FreshLink_HeadsConfirmationLocked_GoesToTheHeadWhoThenConfirms()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        await scene.StoreAsync(application => new RegisterChange(application.Id)
        {
            Record = application.Record.WithHead(RegisterSample.Head).TellingOn(new DateOnly(2026, 6, 2)),
        });
        await scene.SweepAsync();
        var stale = scene.Mails.To(RegisterSample.Head).Single().Link("kepala");
        await LockAsync(scene, stale);

        using var shown = await scene.App.Http.GetAsync(stale, Cancellation);
        using var asked = await AskAsync(scene, stale, RegisterSample.Head);
        using var confirmed = await scene.App.PressAsync(scene.Mails.To(RegisterSample.Head).Last().Link("kepala"), ("idDigits", HostedScene.HeadDigits));

        shown.StatusCode.ShouldBe(HttpStatusCode.Locked);
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await scene.ApplicationAsync()).Record.HeadEmail!.Value.ShouldBe(RegisterSample.Head);
    }

    [Fact]
    public async Task FreshLink_LinkToRenewOnceTheRenewalIsFiled_IsOneToLookAndToReport()
    {
        await using var scene = await HostedScene.BeginAsync("2026-11-02");
        var stale = await scene.LinkAsync(LinkPurpose.Renew, RegisterSample.Manager());
        await scene.StoreAsync(application => application.BeginRenewal(RequestId.From(Guid.NewGuid()), scene.App.Time.GetUtcNow()));
        scene.App.Time.Advance(TimeSpan.FromDays(401));

        using var asked = await AskAsync(scene, stale);
        using var opened = await scene.App.Http.GetAsync(scene.Mails.To(RegisterSample.Manager()).Single().Link("layanan"), Cancellation);

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task FreshLink_AskedAgainAndAgain_EndsAtTwelveADay()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var link = await scene.LinkAsync(LinkPurpose.Incident, RegisterSample.Manager());

        for (var sent = 1; sent <= 12; sent++)
        {
            using var asked = await AskAsync(scene, link);
            asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using var tooMany = await AskAsync(scene, link);
        tooMany.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        scene.Mails.To(RegisterSample.Manager()).Count().ShouldBe(12);
        scene.App.Time.Advance(TimeSpan.FromDays(1));
        using var nextDay = await AskAsync(scene, link);
        nextDay.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task FreshLink_OpenedByAScanner_SendsNothing(string method)
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var link = await scene.LinkAsync(LinkPurpose.Incident, RegisterSample.Manager());
        scene.App.Time.Advance(TimeSpan.FromDays(401));

        foreach (var path in new[] { link, FreshPath(link) })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            using var answer = await scene.App.Http.SendAsync(request, Cancellation);
            answer.IsSuccessStatusCode.ShouldBeFalse();
        }

        scene.Mails.Sent.ShouldBeEmpty();
        (await scene.ApplicationAsync()).Links.Count.ShouldBe(1);
    }

    private static Task<HttpResponseMessage> AskAsync(HostedScene scene, string link, string email = "") =>
        scene.App.PressAsync(FreshPath(link), ("linkEmail", email.Length > 0 ? email : RegisterSample.Manager()));

    private static string FreshPath(string link) => $"/tautan/{link.Split('/')[^1]}";

    private static async Task LockAsync(HostedScene scene, string link, params (string, string)[] fields)
    {
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await scene.App.PressAsync(link, [.. fields, ("idDigits", "9999")]);
        }
    }
}
