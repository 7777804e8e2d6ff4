using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;

namespace HostingFunctions.Functions.Tests;

/// <summary>Whoever lost their links types their address, and gets all that they could use now in one mail; nobody else learns anything.</summary>
public sealed class LostLinkTests
{
    private const string Head = "kadis@batam.go.id";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LostLink_OfARequest_GoesToWhomItWaitsForAndIsForgottenOnceDecided()
    {
        await using var app = await StartAsync("2026-06-02");
        using var filed = await app.SubmitAsync();
        await app.SettleAsync();
        var id = await filed.IdAsync();

        var toConfirm = (await AskAsync(app, Applicant.Manager)).ShouldNotBeNull();
        toConfirm.IsFirst.ShouldBeTrue();
        toConfirm.Text.ShouldNotContain("SIPADU");
        (await app.Http.GetAsync(toConfirm.Link("status"), Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var confirmed = await app.PressAsync(toConfirm.Link("konfirmasi"), ("idDigits", Applicant.ManagerDigits));
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();

        var toDecide = (await AskAsync(app, OfficialsJson.Pa)).ShouldNotBeNull();
        toDecide.Text.ShouldContain("SIPADU");
        using var decided = await app.PressAsync(
            toDecide.Link("tinjau"), ("decision", "ya"), ("considerations", "Sudah diperiksa."), ("idDigits", OfficialsJson.DigitsOf(OfficialsJson.Pa)));
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();

        (await HeldByAsync(app, OfficialsJson.Pa)).ShouldBeEmpty();
        (await HeldByAsync(app, OfficialsJson.Sandiman)).ShouldBe([new Holding(HoldingKind.Request, id)]);
        (await AskAsync(app, OfficialsJson.Pa)).ShouldBeNull();
        (await AskAsync(app, Applicant.Manager))!.Text.ShouldNotContain("/konfirmasi/");
    }

    [Fact]
    public async Task LostLink_OfADraft_OpensItUntilItIsSent()
    {
        await using var app = await StartAsync("2026-06-02");
        var path = await app.FillDraftAsync();

        var fresh = (await AskAsync(app, Applicant.Manager)).ShouldNotBeNull();

        (await app.Http.GetStringAsync(fresh.Link("draf"), Cancellation)).ShouldContain("value=\"SIPADU\"");
        using var sent = await app.SendDraftAsync(path, ("idDigits", Applicant.ManagerDigits));
        await app.SettleAsync();
        (await AskAsync(app, Applicant.Manager))!.Text.ShouldNotContain("/draf/");
    }

    [Fact]
    public async Task LostLink_OfAnybody_IsAnsweredAndLimitedTheSame()
    {
        await using var app = await StartAsync("2026-06-02", "--Limits:MailsAnHour=1");
        using var filed = await app.SubmitAsync();
        await app.SettleAsync();
        using var known = await PressAsync(app, Applicant.Manager);
        using var unknown = await PressAsync(app, "orang.lain@batam.go.id");
        using var empty = await PressAsync(app, "");
        using var knownAgain = await PressAsync(app, Applicant.Manager);
        using var unknownAgain = await PressAsync(app, "orang.lain@batam.go.id");

        known.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await known.Content.ReadAsStringAsync(Cancellation)).ShouldBe(await unknown.Content.ReadAsStringAsync(Cancellation));
        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        knownAgain.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        unknownAgain.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task LostLink_MailServerAway_LeavesWithTheSweepAndNoLinkOfTheFirstTryStays()
    {
        await using var app = await StartAsync("2026-06-02");
        var id = RequestId.Parse(await app.FileAsync());
        var before = (await app.RequestAsync(id)).Links.Count;
        var tried = new TaskCompletionSource();
        app.Mails.Before = _ =>
        {
            tried.TrySetResult();
            throw new MailNotSentException(new IOException("The mail server is away."));
        };
        using var asked = await PressAsync(app, OfficialsJson.Pa);
        await tried.Task.WaitAsync(Cancellation);
        while ((await app.RequestAsync(id)).Links.Count > before)
        {
            await Task.Yield();
        }

        app.Mails.Before = _ => { };
        app.Time.Advance(TimeSpan.FromMinutes(3));
        await app.SweepAsync();
        await app.SweepAsync();

        app.Mails.To(OfficialsJson.Pa).Count(IsOfLostLinks).ShouldBe(1);
        (await app.RequestAsync(id)).Links.Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task LostLink_OfAHostedApplication_RenewsFromOctoberAndAsksTheHead()
    {
        await using var app = await StartAsync("2026-03-17");
        var id = await app.HostAsync(head: Head);
        app.Time.SetUtcNow(At("2026-03-18"));
        await app.Get<RenewalSweep>().RunAsync(Cancellation);
        (await AskAsync(app, Head))!.Link("kepala").ShouldNotBeEmpty();
        (await AskAsync(app, Applicant.Manager)).ShouldBeNull();

        // A hosted application of an earlier version is found again after its next notice.
        app.Time.SetUtcNow(At("2026-10-01"));
        await app.Get<RenewalSweep>().RunAsync(Cancellation);
        var mail = (await AskAsync(app, Applicant.Manager)).ShouldNotBeNull();

        var page = await app.Http.GetStringAsync(mail.Link("layanan"), Cancellation);
        page.ShouldContain(mail.Link("layanan").Replace("layanan", "perpanjangan", StringComparison.Ordinal));
        using var renewed = await app.RenewAsync(mail.Link("perpanjangan"), ("agencyHeadEmail", Head));
        renewed.StatusCode.ShouldBe(HttpStatusCode.Accepted, await renewed.Content.ReadAsStringAsync(Cancellation));
        (await app.RecordAsync(id)).PendingRenewal.ShouldNotBeNull();
    }

    [Fact]
    public async Task ServiceLink_OfTheMailAboutHosting_ShowsReportsAndRenewsInItsSeason()
    {
        await using var app = await StartAsync("2026-03-17");
        await HostThroughAsync(app);
        var hosted = app.Mails.To(Applicant.Manager).Last();
        var link = hosted.Link("layanan");
        var renew = link.Replace("layanan", "perpanjangan", StringComparison.Ordinal);
        (await app.Http.GetStringAsync(link, Cancellation)).ShouldNotContain(renew);
        using var early = await app.Http.GetAsync(renew, Cancellation);
        early.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await app.Http.GetAsync(link.Replace("layanan", "gangguan", StringComparison.Ordinal), Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);

        app.Time.SetUtcNow(At("2026-10-01"));
        var form = await app.Http.GetStringAsync(renew, Cancellation);
        form.ShouldContain("surat.pdf");
        using var renewed = await app.RenewAsync(renew);
        renewed.StatusCode.ShouldBe(HttpStatusCode.Accepted, await renewed.Content.ReadAsStringAsync(Cancellation));
        await app.SettleAsync();
        await app.ApproveAsync();
        app.Mails.To(Applicant.Manager).Last().Link("layanan").ShouldNotBe(link);
    }

    [Fact]
    public async Task ServiceLink_AskedForOnTheStatusOfAHostedRequest_IsMailed()
    {
        await using var app = await StartAsync("2026-03-17");
        await HostThroughAsync(app);
        var status = app.Mails.To(Applicant.Manager).Last().Link("status");
        var fresh = status.Replace("status", "tautan", StringComparison.Ordinal);
        (await app.Http.GetStringAsync(status, Cancellation)).ShouldContain(fresh);

        using var asked = await app.PressAsync(fresh, ("linkEmail", Applicant.Manager));

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.Http.GetAsync(app.Mails.To(Applicant.Manager).Last().Link("layanan"), Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Questions_OfARequest_HaveTheMailOfItsStepSentAgain()
    {
        await using var app = await StartAsync("2026-06-02");
        await app.FileAsync();
        var status = app.Mails.To(Applicant.Manager).First().Link("status");
        var path = status.Replace("status", "surat", StringComparison.Ordinal);
        (await app.Http.GetStringAsync(status, Cancellation)).ShouldContain(path);
        (await app.Http.GetStringAsync(path, Cancellation)).ShouldContain("email terkirim");
        using var scanned = await app.PressAsync(path);
        scanned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        app.Mails.To(OfficialsJson.Pa).Count().ShouldBe(1);

        using var again = await app.PressAsync(path, ("idDigits", Applicant.ManagerDigits));

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Mails.To(OfficialsJson.Pa).Count().ShouldBe(2);
        using var decided = await app.DecideAsync(OfficialsJson.Pa);
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static DateTimeOffset At(string day) => Wib.At(DateOnly.Parse(day), new TimeOnly(10, 0));

    private static Task<RunningApp> StartAsync(string day, params string[] settings) => RunningApp.StartAsync(
        At(day), OfficialsJson.Usual(), settings: ["--SweepSchedule=0 0 0 29 2 *", "--RenewalsSchedule=0 0 0 29 2 *", .. settings]);

    private static async Task HostThroughAsync(RunningApp app)
    {
        await app.FileAsync();
        await app.ApproveAsync();
        using var recorded = await app.Http.PostAsync(
            app.Mails.To(OfficialsJson.Pse).Last().Link("tinjau"),
            Applicant.Multipart(
                new Dictionary<string, string>
                {
                    ["decision"] = "ya", ["pseNumber"] = "PSE-1", ["idDigits"] = OfficialsJson.DigitsOf(OfficialsJson.Pse),
                },
                ("pseProof", "bukti.pdf", "%PDF-1.4 bukti"u8.ToArray())),
            Cancellation);
        recorded.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();
        using var hosted = await app.PressAsync(
            app.Mails.To(OfficialsJson.Pa).Last().Link("tinjau"),
            ("decision", "ya"), ("hostedUrl", "https://sipadu.batam.go.id"), ("idDigits", OfficialsJson.DigitsOf(OfficialsJson.Pa)));
        hosted.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();
    }

    private static Task<HttpResponseMessage> PressAsync(RunningApp app, string email) => app.PressAsync("/tautan", ("linkEmail", email));

    /// <summary>Asks and waits until it is settled.</summary>
    /// <returns>The mail; null when none left.</returns>
    private static async Task<Mail?> AskAsync(RunningApp app, string email)
    {
        var before = app.Mails.Sent.Count;
        using var asked = await PressAsync(app, email);
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        while (await app.Get<IMailAsks<LostLinkAsk>>().ListAsync(Cancellation).AnyAsync(Cancellation))
        {
            await Task.Yield();
        }

        return app.Mails.Sent.Skip(before).SingleOrDefault(IsOfLostLinks);
    }

    private static bool IsOfLostLinks(Mail mail) => mail.Announces.Contains(".lost-links.", StringComparison.Ordinal);

    private static Task<IReadOnlyList<Holding>> HeldByAsync(RunningApp app, string email) =>
        app.Get<IMailboxes>().HeldByAsync(EmailAddress.Parse(email), Cancellation);
}
