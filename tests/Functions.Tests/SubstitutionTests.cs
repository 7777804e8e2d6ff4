using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>Who holds a role is data (sop.md part 1): substitution and replacement.</summary>
public sealed class SubstitutionTests
{
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    [Fact]
    public async Task Review_BothHoldersPressAtOnce_OneDecisionStandsAndTheOtherSeesIt()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual().WithDeputy().Write());
        var id = RequestId.Parse(await app.FileAsync());

        var answers = await Task.WhenAll(app.DecideAsync(OfficialsJson.Pa), app.DecideAsync(OfficialsJson.Deputy, "tidak"));
        await app.SettleAsync();

        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.Conflict]);
        var request = (await app.Get<IRequestStore>().FindAsync(id, TestContext.Current.CancellationToken))!;
        var decision = request.Decisions.ShouldHaveSingleItem();
        var seen = await answers.Single(answer => answer.StatusCode == HttpStatusCode.Conflict)
            .Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        seen.ShouldContain(decision.By.Name);
    }

    [Fact]
    public async Task Review_HolderReplaced_LinkGoesToTheNewHolder()
    {
        var officials = OfficialsJson.Usual();
        await using var app = await RunningApp.StartAsync(Monday, officials);
        await app.FileAsync();
        var oldLink = app.Mails.To(OfficialsJson.Pa).Single().Link("tinjau");

        officials.Clear().WithDeputy().With("KepalaBidang", OfficialsJson.Kabid, "197005051995051005").Write();
        await app.MoveToAsync(Monday.AddDays(1));
        await app.ShouldListTheTruthAsync("handed over");

        using var stale = await app.Http.GetAsync(oldLink, TestContext.Current.CancellationToken);
        stale.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var decided = await app.DecideAsync(OfficialsJson.Deputy);
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.ShouldListTheTruthAsync();
    }

    [Fact]
    public async Task Review_HolderReplacedWhileTheMailServerIsAway_LinkGoesToTheNewHolderLater()
    {
        var officials = OfficialsJson.Usual();
        await using var app = await RunningApp.StartAsync(Monday, officials);
        await app.FileAsync();

        officials.Clear().WithDeputy().Write();
        app.Mails.Failures = 2;
        for (var minute = 0; minute <= 2; minute++)
        {
            await app.MoveToAsync(Monday.AddDays(1).AddMinutes(minute));
        }

        app.Mails.To(OfficialsJson.Deputy).ShouldHaveSingleItem();
        using var decided = await app.DecideAsync(OfficialsJson.Deputy);
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task FreshLink_OldHolderAsks_OnlyTheNewHolderGetsIt()
    {
        var officials = OfficialsJson.Usual();
        await using var app = await RunningApp.StartAsync(Monday, officials);
        await app.FileAsync();
        var oldLink = app.Mails.To(OfficialsJson.Pa).Single().Link("tinjau");
        officials.Clear().WithDeputy().Write();

        using var asked = await app.PressAsync(oldLink.Replace("/tinjau/", "/tautan/", StringComparison.Ordinal), ("linkEmail", OfficialsJson.Pa));

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Mails.To(OfficialsJson.Pa).Count().ShouldBe(1);
        app.Mails.To(OfficialsJson.Deputy).Count().ShouldBe(1);
    }
}
