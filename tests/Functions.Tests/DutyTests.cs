using System.Net;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>The hosting manager's duties (sop.md part 6): the monthly reminder and the report of a disturbance.</summary>
public sealed class DutyTests
{
    private const string On = "--Duties:Reminders=true";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly (string, string)[] Report =
    [
        ("kind", "ketersediaan"), ("what", "Halaman depan tidak terbuka."), ("since", "2026-06-02T08:15"), ("idDigits", HostedScene.ManagerDigits),
    ];

    [Fact]
    public async Task Sweep_RemindersOn_RemindsOnTheFirstWorkingDayOfEachMonth()
    {
        await using var scene = await HostedScene.BeginAsync("2026-04-29", settings: On);

        var days = new List<string>();
        for (var day = new DateOnly(2026, 4, 29); day <= new DateOnly(2026, 7, 2); day = day.AddDays(1))
        {
            var before = scene.Mails.Sent.Count;
            await scene.SweepOnAsync($"{day:yyyy-MM-dd}");
            await scene.SweepAsync();
            days.AddRange(Enumerable.Repeat($"{day:MM-dd}", scene.Mails.Sent.Count - before));
        }

        // The first sweep makes up for the newest one that was missed. 1 May and 1 June are holidays, 2 and 3 May a weekend.
        days.ShouldBe(["04-29", "05-04", "06-02", "07-01"]);
        var mail = scene.Mails.To(RegisterSample.Manager()).Last();
        mail.Text.ShouldContain(Duties.OfHostingManager[0]);
        mail.Text.ShouldContain(Duties.OfHostingManager[1]);
        mail.Text.ShouldContain("/gangguan/");
    }

    [Fact]
    public async Task Sweep_RemindersOff_RemindsNobody()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");

        await scene.SweepAsync();

        scene.Mails.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sweep_RemindersTurnedOnLater_FindsEverybodyOnTheNextDutyDay()
    {
        // Arrange: the next date was set while reminders were off, so it lies in October.
        await using var off = await HostedScene.BeginAsync("2026-06-02");
        (await off.ApplicationAsync()).Record.Due!.On.ShouldBe(new DateOnly(2026, 10, 1));
        var work = RemindersOn(off);

        work.IsForAllOn(new DateOnly(2026, 7, 1)).ShouldBeTrue();
        work.IsForAllOn(new DateOnly(2026, 7, 2)).ShouldBeFalse();
        (await work.DoAsync((await off.ApplicationAsync()).Record, new DateOnly(2026, 7, 1), Cancellation)).ShouldBeTrue();

        off.Mails.To(RegisterSample.Manager()).Count().ShouldBe(1);
    }

    private static Notices.DutyReminders RemindersOn(HostedScene scene) => new(
        scene.App.Get<Notices.NoticeSender>(), scene.App.Get<Domain.Register.DutyDays>(),
        Microsoft.Extensions.Options.Options.Create(new HostingFunctions.Settings.DutyOptions { Reminders = "true" }));

    [Fact]
    public async Task Incident_Reported_ReachesThePaSubCoordinatorTheManagerAndTheHistory()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var link = (await scene.LinkAsync(LinkPurpose.HostedApplication, RegisterSample.Manager())).Replace("layanan", "gangguan", StringComparison.Ordinal);

        using var reported = await scene.App.PressAsync(link, Report);
        using var again = await scene.App.PressAsync(link, Report);

        reported.StatusCode.ShouldBe(HttpStatusCode.OK);
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        var application = await scene.ApplicationAsync();
        application.Incidents.ShouldHaveSingleItem().What.ShouldBe("Halaman depan tidak terbuka.");
        application.History.Count(entry => entry.Action == "Melaporkan gangguan ketersediaan").ShouldBe(1);
        scene.Mails.To(OfficialsJson.Pa).Single().Text.ShouldContain("Sejak: 2 Juni 2026 pukul 08.15 WIB");
        scene.Mails.To(RegisterSample.Manager()).Single().Subject.ShouldStartWith("Laporan gangguan ketersediaan diterima");
    }

    [Fact]
    public async Task Incident_PressedTwiceAtOnce_IsOne()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var link = await scene.LinkAsync(LinkPurpose.Incident, RegisterSample.Manager());

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => scene.App.PressAsync(link, Report)));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
        (await scene.ApplicationAsync()).Incidents.Count.ShouldBe(1);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Theory]
    [InlineData("badai", "x", "", "href=\"#kind\"")]
    [InlineData("lainnya", "", "", "href=\"#what\"")]
    [InlineData("lainnya", "x", "2026-06-03T00:00", "href=\"#since\"")]
    [InlineData("lainnya", "x", "kemarin", "href=\"#since\"")]
    public async Task Incident_WrongField_SaysSoAtTheField(string kind, string what, string since, string error)
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var link = await scene.LinkAsync(LinkPurpose.Incident, RegisterSample.Manager());

        using var refused = await scene.App.PressAsync(link, ("kind", kind), ("what", what), ("since", since), ("idDigits", HostedScene.ManagerDigits));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldContain(error);
        (await scene.ApplicationAsync()).Incidents.ShouldBeEmpty();
    }
}
