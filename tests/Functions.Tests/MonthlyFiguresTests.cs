using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;

namespace HostingFunctions.Functions.Tests;

/// <summary>The Kepala Bidang gets the figures of the month before: each month's once, whatever dies.</summary>
public sealed class MonthlyFiguresTests
{
    /// <summary>The first working day after 1 May 2026, a Friday and a holiday.</summary>
    private static readonly DateTimeOffset First = At(4, 9);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static DateTimeOffset At(int day, int hour) => Wib.At(new DateOnly(2026, 5, day), new TimeOnly(hour, 0));

    /// <summary>Of what it writes itself: the mail is taken, then counted as sent.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Send_DiesAfterEachWrite_ComesUnderOneMessageIdAndNotAgain(int writes)
    {
        var storage = new MortalStorage();
        await using var app = await RunningApp.StartAsync(First, OfficialsJson.Usual(), storage.Watch, "--RenewalsSchedule=0 0 0 29 2 *");
        await app.FileAsync();
        storage.Dies = app.Kill;
        storage.KillAfter(writes);
        await Should.ThrowAsync<Exception>(() => SendAsync(app));
        await app.StartAgainAsync(storage.Revive);
        await SendAsync(app);
        app.Mails.To(OfficialsJson.Kabid).Count().ShouldBe(1, "what another process has taken is left to it");

        await app.MoveToAsync(At(5, 9));
        await SendAsync(app);
        await SendAsync(app);
        await app.MoveToAsync(At(6, 9));
        await SendAsync(app);

        var mails = app.Mails.To(OfficialsJson.Kabid).ToList();
        mails.DistinctBy(mail => mail.Announces).ShouldHaveSingleItem().Subject.ShouldStartWith("Angka pelayanan hosting April 2026");
        mails.Count.ShouldBeLessThanOrEqualTo(2);
        mails[0].Text.ShouldContain("Dalam April 2026 masuk 0 permohonan baru");
        mails[0].Text.ShouldContain("- Pengecekan data: Batas SOP 3, n 0, Median –, p90 –");
        mails[0].Text.ShouldContain("/meja/angka?masa=2026-04");
    }

    [Fact]
    public async Task Send_MailServerAway_ComesTheNextWorkingDayAndNotLateInTheMonth()
    {
        await using var app = await RunningApp.StartAsync(First, OfficialsJson.Usual(), settings: "--RenewalsSchedule=0 0 0 29 2 *");
        app.Mails.Failures = 1;
        await SendAsync(app);
        app.Mails.To(OfficialsJson.Kabid).ShouldBeEmpty();

        await app.MoveToAsync(At(5, 9));
        await SendAsync(app);

        app.Mails.To(OfficialsJson.Kabid).ShouldHaveSingleItem();
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 6, 22), new TimeOnly(9, 0)));
        await SendAsync(app);
        app.Mails.To(OfficialsJson.Kabid).ShouldHaveSingleItem("the service was away when the month before was over");
    }

    /// <summary>What was counted stays, whatever becomes of the lines: they are destroyed some day.</summary>
    [Fact]
    public async Task Close_PeriodLongOver_IsShownAsItWasKept()
    {
        await using var app = await RunningApp.StartAsync(
            First, OfficialsJson.Usual(), settings: ["--RenewalsSchedule=0 0 0 29 2 *", "--SweepSchedule=0 0 0 29 2 *"]);
        var id = Domain.Requests.RequestId.Parse(await app.FileAsync());
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 6, 1), new TimeOnly(9, 0)));
        await app.Get<FiguresClosing>().CloseAsync(Cancellation);
        await app.Get<IListing<ListedRequest>>().RemoveAsync(id, Cancellation);
        await app.Get<FiguresClosing>().CloseAsync(Cancellation);

        await app.MoveToAsync(Wib.At(new DateOnly(2026, 12, 1), new TimeOnly(9, 0)));
        var session = await app.SignInAsync(OfficialsJson.Kabid);
        using var kept = await app.OpenAsync("/meja/angka?masa=2026-05", session);
        using var counted = await app.OpenAsync("/meja/angka?masa=2026-06", session);

        (await kept.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Dalam Mei 2026 masuk 1 permohonan baru");
        (await counted.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Dalam Juni 2026 masuk 0 permohonan baru");
    }

    private static Task SendAsync(RunningApp app) => app.Get<MonthlyFigures>().SendAsync(Cancellation);
}
