using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>Asking for a fresh link takes a person who types their address; it is counted in storage before anything is mailed (rules 3 and 4).</summary>
public sealed class FreshLinkAskTests
{
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("bukan alamat")]
    public async Task FreshLink_NoAddressTyped_ChangesNothing(string typed)
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var stale = await scene.LinkAsync(LinkPurpose.Incident, RegisterSample.Manager());
        scene.App.Time.Advance(TimeSpan.FromDays(401));
        var page = await scene.App.Http.GetAsync(stale, Cancellation);
        (await page.Content.ReadAsStringAsync(Cancellation)).ShouldContain("name=\"linkEmail\"");

        using var pressed = await scene.App.PressAsync(FreshPath(stale), ("linkEmail", typed));

        pressed.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await pressed.Content.ReadAsStringAsync(Cancellation)).ShouldContain("href=\"#linkEmail\"");
        scene.Mails.Sent.ShouldBeEmpty();
        (await scene.ApplicationAsync()).Links.Count.ShouldBe(1);
        (await AsksAsync(scene.App)).ShouldBeEmpty();
    }

    [Fact]
    public async Task FreshLink_AnotherAddress_AnswersTheSameAndSendsNothing()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var stale = await scene.LinkAsync(LinkPurpose.Incident, RegisterSample.Manager());
        scene.App.Time.Advance(TimeSpan.FromDays(401));

        using var other = await scene.App.PressAsync(FreshPath(stale), ("linkEmail", "orang.lain@batam.go.id"));
        scene.Mails.Sent.ShouldBeEmpty();
        using var own = await scene.App.PressAsync(FreshPath(stale), ("linkEmail", $" {RegisterSample.Manager().ToUpperInvariant()} "));

        scene.Mails.Sent.Count.ShouldBe(1);
        other.StatusCode.ShouldBe(own.StatusCode);
        (await other.Content.ReadAsStringAsync(Cancellation)).ShouldBe(await own.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task FreshLink_FiftyAtOnce_SendNoMoreThanTheLimit()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        await app.FileAsync();
        var link = app.Mails.To(OfficialsJson.Pa).Single().Link("tinjau");

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => app.PressAsync(FreshPath(link), ("linkEmail", OfficialsJson.Pa))));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK || answer.StatusCode == HttpStatusCode.TooManyRequests);
        app.Mails.To(OfficialsJson.Pa).Count().ShouldBeInRange(2, 1 + FreshLinkAsk.MostADay);
        (await AsksAsync(app)).ShouldHaveSingleItem().Sent.Count.ShouldBe(app.Mails.To(OfficialsJson.Pa).Count() - 1);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task FreshLink_MailServerAway_IsSentLaterAndCountsOnce()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var stale = await scene.LinkAsync(LinkPurpose.Incident, RegisterSample.Manager());
        scene.Mails.Failures = 1000;

        for (var i = 0; i < 20; i++)
        {
            using var asked = await scene.App.PressAsync(FreshPath(stale), ("linkEmail", RegisterSample.Manager()));
            asked.StatusCode.ShouldBe(HttpStatusCode.OK);
            scene.App.Time.Advance(TimeSpan.FromMinutes(3));
        }

        await scene.App.SweepAsync();
        scene.Mails.Sent.ShouldBeEmpty();
        scene.Mails.Failures = 0;
        scene.App.Time.Advance(TimeSpan.FromMinutes(3));
        await scene.App.SweepAsync();
        await scene.App.SweepAsync();

        using var opened = await scene.App.Http.GetAsync(scene.Mails.Sent.ShouldHaveSingleItem().Link("gangguan"), Cancellation);
        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AsksAsync(scene.App)).ShouldHaveSingleItem().Sent.Count.ShouldBe(1);
        scene.App.Time.Advance(TimeSpan.FromDays(1));
        await scene.App.SweepAsync();
        (await AsksAsync(scene.App)).ShouldBeEmpty();
    }

    [Fact]
    public async Task StatusPage_RequestWaitsForItsManager_SendsTheMailThatTheyActByOnceMore()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var id = RequestId.Parse(await app.FileAsync());
        using var decided = await app.DecideAsync(OfficialsJson.Pa, "tidak");
        await app.SettleAsync();
        var returned = app.Mails.To(Applicant.Manager).Last();
        var status = returned.Link("status");
        (await app.Http.GetStringAsync(status, Cancellation)).ShouldContain("Kirim ulang email");

        using var asked = await app.PressAsync(FreshPath(status), ("linkEmail", Applicant.Manager));

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        var again = app.Mails.To(Applicant.Manager).Last();
        again.Announces.ShouldNotBe(returned.Announces);
        using var opened = await app.Http.GetAsync(again.Link("revisi"), Cancellation);
        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.RequestAsync(id)).Header.State.ShouldBe(RequestState.Returned);
    }

    private static async Task<List<FreshLinkAsk>> AsksAsync(RunningApp app) =>
        await app.Get<IFreshLinkAsks>().ListAsync(Cancellation).ToListAsync(Cancellation);

    private static string FreshPath(string link) => $"/tautan/{link.Split('/')[^1]}";
}
