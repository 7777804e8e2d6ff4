using HostingFunctions.Domain.Register;
using HostingFunctions.Notices;
using HostingFunctions.Simulator.Service;
using HostingFunctions.Simulator.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Simulator.Tests;

/// <summary>Machines fail. Whatever happens, nobody gets a notice twice and no notice is forgotten.</summary>
public sealed class OutageTests(MailServer mail)
{
    [Fact]
    public async Task Play_AppStoppedForAFortnight_SendsTheNewestStageOnlyAndOnce()
    {
        // Arrange: 1 and 15 December pass while nothing runs.
        await using var play = await Play.BeginAsync(mail, "2026-11-24..2026-12-20", [Scripts.Idle("SIAPA", "2026-10-27")]);
        play.With("2026-11-30 12:00", service => service.StopAppAsync(service.App!)).With("2026-12-16 12:00", service => service.StartAppAsync());

        // Act
        await play.PlayAsync();

        // Assert
        play.Notices.ShouldBe(Scripts.NoticesOf("SIAPA", "11-01", "12-15"), ignoreOrder: true);
    }

    [Fact]
    public async Task Play_ClockSetBackAnHour_SendsNothingAgain()
    {
        await using var play = await Play.BeginAsync(mail, "2026-09-30..2026-10-03", [Scripts.Idle("SIAPA", "2026-09-03")]);
        play.With("2026-10-01 09:10", service =>
        {
            service.SetClockBack(TimeSpan.FromHours(1));
            return Task.CompletedTask;
        });

        await play.PlayAsync();

        play.Notices.ShouldBe(Scripts.NoticesOf("SIAPA", "10-01"), ignoreOrder: true);
    }

    [Fact]
    public async Task Play_KilledBetweenTwoMails_TheNextSweepSendsTheOther()
    {
        // Arrange: the first notice was sent and then marked by the process's last write, after a look at what mailboxes refused.
        var life = new Life();
        life.AfterMail = sent => life.End(after: sent.Announces.Contains(".renewal.", StringComparison.Ordinal) ? 2 : int.MaxValue);
        await using var play = await Play.BeginAsync(mail, "2026-09-30..2026-10-03", [Scripts.Idle("SIAPA", "2026-09-03")], instead: life.Give);
        var before = new List<string>();
        play.With("2026-10-01 10:00", async service =>
        {
            before.AddRange(play.Notices);
            await service.StopAppAsync(service.App!);
            await service.StartAppAsync();
        });

        // Act
        await play.PlayAsync();

        // Assert
        life.IsOver.ShouldBeTrue();
        before.ShouldBe(["SIAPA 10-01 pengelola"]);
        play.Notices.ShouldBe(Scripts.NoticesOf("SIAPA", "10-01"), ignoreOrder: true);
        (await play.ApplicationAsync("SIAPA")).Notices.ShouldAllBe(notice => notice.State == NoticeState.Sent);
    }

    [Fact]
    public async Task Play_TwoProcessesTimersAtOnce_EachNoticeLeavesOnce()
    {
        // Arrange: on separate hubs both processes run every timer; on one hub they would take turns.
        var meeting = new Rendezvous();
        void Hold(IServiceCollection services) => services.Insert(0, ServiceDescriptor.Singleton<IDueWork>(meeting));
        await using var play = await Play.BeginAsync(
            mail, "2026-09-30..2026-11-02", [Scripts.Idle("SIAPA", "2026-09-03"), Scripts.Idle("SIAPI", "2026-09-03")], instead: Hold);
        play.With("2026-09-30 12:00", service => service.StartAppAsync(
            service.Settings with { HubName = "Other", Instead = Hold }, DailyTimer.RenewalSweep));

        // Act
        await play.PlayAsync();

        // Assert
        meeting.Meetings.ShouldBeGreaterThanOrEqualTo(4, "two applications, two stages; a race that both leave to the other is looked at again the next day");
        play.Notices.ShouldBe([.. Scripts.NoticesOf("SIAPA", "10-01", "11-01"), .. Scripts.NoticesOf("SIAPI", "10-01", "11-01")], ignoreOrder: true);
    }
}
