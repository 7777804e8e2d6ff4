using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;

namespace HostingFunctions.Functions.Tests;

/// <summary>The PA sub-coordinator is told of many applications by one mail: weekly of those not renewed, and after grace of those to decide on.</summary>
public sealed class NoticeListTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sweep_FromTheFirstNotice_ListsWeeklyThoseNotRenewedInOneMail()
    {
        await using var app = await StartAsync("2026-10-01");
        var renewed = RegisterSample.Entry(3);
        await AddAsync(app, RegisterSample.Entry(1), RegisterSample.Entry(2), renewed);

        await SweepOnAsync(app, "2026-10-01");
        var stored = (await app.Get<IHostingRegister>().FindAsync(renewed.Id, Cancellation))!;
        await AddAsync(app, stored.BeginRenewal(stored.Id, app.Time.GetUtcNow()));
        for (var day = new DateOnly(2026, 10, 2); day <= new DateOnly(2026, 10, 15); day = day.AddDays(1))
        {
            await SweepOnAsync(app, $"{day:yyyy-MM-dd}");
        }

        Lists(app).Select(mail => mail.Subject.Split(" - ")[1]).ShouldBe(["1 Oktober 2026", "8 Oktober 2026", "15 Oktober 2026"]);
        Lists(app).Select(mail => mail.Text.Split("\n- ").Length - 1).ShouldBe([3, 2, 2]);
        Lists(app)[0].Text.ShouldNotContain("http");
    }

    [Fact]
    public async Task Sweep_DayAfterGrace_AsksAboutAllInOneMailWithALinkEach()
    {
        await using var app = await StartAsync("2027-04-01");
        await AddAsync(app, RegisterSample.Entry(1), RegisterSample.Entry(2));

        await SweepOnAsync(app, "2027-04-01");
        await SweepOnAsync(app, "2027-04-01");

        var links = Lists(app).ShouldHaveSingleItem().Text.Split('\n').Where(line => line.Contains("/penghapusan/", StringComparison.Ordinal)).ToList();
        links.Count.ShouldBe(2);
        var pages = new List<string>();
        foreach (var link in links)
        {
            pages.Add(await app.Http.GetStringAsync(new Uri(link).AbsolutePath, Cancellation));
        }

        pages.Count(page => page.Contains("Aplikasi 1", StringComparison.Ordinal)).ShouldBe(1);
        pages.Count(page => page.Contains("Aplikasi 2", StringComparison.Ordinal)).ShouldBe(1);
    }

    /// <summary>At whichever storage request the process dies, one list names all; in doubt it comes twice, with the same Message-Id.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public async Task Sweep_KilledAfterAnyRequest_OneListNamesAll(int requests)
    {
        RegisterChange[] entries = [RegisterSample.Entry(1), RegisterSample.Entry(2)];
        await using var scene = await SweepScene.BeginAskingAsync("2027-04-01", entries);
        scene.Process.Kill(after: requests);
        await Should.ThrowAsync<InvalidOperationException>(() => scene.SweepOnAsync("2027-04-01"));

        scene.Restart();
        await scene.SweepOnAsync("2027-04-02");
        await scene.SweepOnAsync("2027-04-03");

        scene.Mails.Sent.Count.ShouldBeInRange(1, 2);
        scene.Mails.Sent.Select(mail => mail.Announces).Distinct().ShouldHaveSingleItem();
        foreach (var entry in entries)
        {
            scene.Mails.Sent.ShouldContain(mail => mail.Text.Contains(entry.Record!.Number, StringComparison.Ordinal));
            (await scene.ApplicationAsync(entry.Id)).Record.Due!.On.ShouldBe(new DateOnly(2027, 4, 8));
        }
    }

    private static Task<RunningApp> StartAsync(string day) => RunningApp.StartAsync(
        At(day), OfficialsJson.Usual(), null, "--RenewalsSchedule=0 0 0 29 2 *", "--SweepSchedule=0 0 0 29 2 *");

    private static async Task AddAsync(RunningApp app, params RegisterChange[] changes)
    {
        foreach (var change in changes)
        {
            (await app.Get<IHostingRegister>().AppendAsync(change, Cancellation)).ShouldBe(StoreOutcome.Stored);
        }
    }

    private static Task SweepOnAsync(RunningApp app, string day)
    {
        app.Time.SetUtcNow(At(day) > app.Time.GetUtcNow() ? At(day) : app.Time.GetUtcNow());
        return app.Get<RenewalSweep>().RunAsync(Cancellation);
    }

    private static List<Mail> Lists(RunningApp app) =>
        [.. app.Mails.To(OfficialsJson.Pa).Where(mail => mail.Announces.StartsWith("lists.", StringComparison.Ordinal))];

    private static DateTimeOffset At(string day) => Wib.At(DateOnly.Parse(day), new TimeOnly(10, 0));
}
