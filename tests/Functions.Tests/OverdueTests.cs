using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Functions.Tests;

/// <summary>The Kepala Bidang gets one list of all that is overdue on each working day, and new holders hear that their step is late.</summary>
public sealed class OverdueTests
{
    /// <summary>Received on Monday, so due on Thursday 5 March 2026.</summary>
    private static readonly DateTimeOffset Monday = At(2, 9);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static DateTimeOffset At(int day, int hour) => Wib.At(new DateOnly(2026, 3, day), new TimeOnly(hour, 0));

    [Fact]
    public async Task Report_TwoOverdue_ListsBothInOneMailWithoutLinksOnceADay()
    {
        await using var app = await StartAsync();
        var (one, other) = (await app.FileAsync(), await app.FileAsync());
        await app.MoveToAsync(At(6, 8));

        await SweepAsync(app);
        await SweepAsync(app);

        var list = app.Mails.To(OfficialsJson.Kabid).ShouldHaveSingleItem();
        list.Text.ShouldNotContain("http");
        foreach (var id in new[] { one, other })
        {
            list.Text.ShouldContain((await app.RequestAsync(Domain.Requests.RequestId.Parse(id))).Header.Number);
        }

        await app.MoveToAsync(At(7, 10));
        await SweepAsync(app);
        app.Mails.To(OfficialsJson.Kabid).Count().ShouldBe(1, "Saturday");
        await app.MoveToAsync(At(9, 8));
        await SweepAsync(app);
        app.Mails.To(OfficialsJson.Kabid).Last().Text.ShouldContain("Terlambat: 2 hari kerja");
    }

    [Fact]
    public async Task Report_DecidedMeanwhile_SendsNothingAndForgetsIt()
    {
        await using var app = await StartAsync();
        await app.FileAsync();
        await app.MoveToAsync(At(6, 8));
        using var decided = await app.DecideAsync(OfficialsJson.Pa, "tidak");
        await app.SettleAsync();

        await SweepAsync(app);

        app.Mails.To(OfficialsJson.Kabid).ShouldBeEmpty();
        (await app.Get<IOverdueSteps>().ListAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task Report_NobodyHoldsTheOffice_SaysSo()
    {
        var officials = OfficialsJson.Usual();
        await using var app = await StartAsync(officials);
        officials.Clear().With("KepalaBidang", OfficialsJson.Kabid, "197005051995051005").Write();
        await app.FileAsync();
        await app.MoveToAsync(At(6, 10));

        await SweepAsync(app);

        app.Mails.To(OfficialsJson.Kabid).ShouldHaveSingleItem().Text.ShouldContain("Sub Koordinator PA: belum ada pemegang jabatannya");
    }

    /// <summary>At whichever write the process dies, the list comes at most once that day, and the next day it comes whatever happened before.</summary>
    [Fact]
    public async Task Report_DiesAfterEachWrite_ComesAtMostOnceADayAndAgainTheNextDay()
    {
        var storage = new MortalStorage();
        await using var app = await StartAsync(instead: storage.Watch);
        await app.FileAsync();
        await app.MoveToAsync(At(6, 8));
        storage.Dies = app.Kill;
        storage.KillAfter(0);
        await Should.ThrowAsync<Exception>(() => SweepAsync(app));
        await app.StartAgainAsync(storage.Revive);
        await SweepAsync(app);
        app.Mails.To(OfficialsJson.Kabid).Count().ShouldBeLessThanOrEqualTo(1);

        await app.MoveToAsync(At(9, 8));
        var before = app.Mails.To(OfficialsJson.Kabid).Count();
        await SweepAsync(app);

        app.Mails.To(OfficialsJson.Kabid).Count().ShouldBe(before + 1);
    }

    [Fact]
    public async Task LookAfterStep_NewHolderOfAnOverdueStep_HearsThatItIsLate()
    {
        var officials = OfficialsJson.Usual();
        await using var app = await StartAsync(officials);
        await app.FileAsync();
        await app.MoveToAsync(At(6, 7));

        officials.Clear().WithDeputy().Write();
        await app.MoveToAsync(At(6, 9));

        app.Mails.To(OfficialsJson.Deputy).First().Text.ShouldContain("Terlambat sejak Kamis, 5 Maret 2026.");
    }

    private static Task<RunningApp> StartAsync(OfficialsJson? officials = null, Action<IServiceCollection>? instead = null) =>
        RunningApp.StartAsync(Monday, officials ?? OfficialsJson.Usual(), instead, "--RenewalsSchedule=0 0 0 29 2 *");

    private static Task SweepAsync(RunningApp app) => app.Get<OverdueReport>().SendAsync(Cancellation);
}
