using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;
using HostingFunctions.Testing;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Functions.Tests;

/// <summary>An official who wants it gets one mail each working morning in place of single reminders, and never misses a day by choosing.</summary>
public sealed class MorningDigestTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static DateTimeOffset At(int day, int hour = 8, int minute = 5) => Wib.At(new DateOnly(2026, 3, day), new TimeOnly(hour, minute));

    [Fact]
    public async Task Sweep_OfficialWantsOneMail_GetsItEachWorkingMorningAndNoReminder()
    {
        // Received Tue 17 March, due Fri 27 March; 18 to 24 are days off.
        await using var app = await StartAsync(At(17, 9));
        var session = await app.SignInAsync(OfficialsJson.Pa);
        (await app.PressAsync("/meja/email-pagi", session, ("morningMail", "ya"))).Dispose();
        await app.FileAsync();
        var mornings = new List<int>();

        foreach (var day in Enumerable.Range(17, 15))
        {
            await app.MoveToAsync(At(day, 9));
            var before = Mornings(app);
            await SweepAsync(app);
            await SweepAsync(app);
            mornings.AddRange(Enumerable.Repeat(day, Mornings(app) - before));
        }

        mornings.ShouldBe([25, 26, 27, 30, 31]);
        app.Mails.To(OfficialsJson.Pa).ShouldAllBe(mail => !mail.Announces.Contains(".reminder", StringComparison.Ordinal));
        app.Mails.To(OfficialsJson.Pa).Count(mail => mail.Announces.Contains(".assignment.", StringComparison.Ordinal)).ShouldBe(1);
        var last = app.Mails.To(OfficialsJson.Pa).Last();
        last.Subject.ShouldStartWith("1 permohonan menunggu Anda, 1 lewat tenggat");
        last.Text.ShouldContain("terlambat 2 hari kerja");
        last.Text.ShouldContain("http://localhost/meja/permohonan/");
    }

    [Fact]
    public async Task Sweep_NothingWaitsOrNotWanted_SendsNothing()
    {
        await using var app = await StartAsync(At(25, 7, 0));
        var choices = app.Get<IMorningChoices>();
        var pse = EmailAddress.Parse(OfficialsJson.Pse);
        await choices.StoreAsync(pse, MorningChoice.Usual.Choose(true, app.Time.GetUtcNow()), Cancellation);
        await app.FileAsync();
        await app.MoveToAsync(At(26));

        await SweepAsync(app);

        app.Mails.Sent.ShouldAllBe(mail => !IsMorning(mail));
    }

    [Fact]
    public async Task Sweep_MailServerAway_SendsLaterThatDayOnce()
    {
        await using var app = await StartAsync(At(25, 7, 0));
        await ChooseAsync(app);
        await app.FileAsync();
        await app.MoveToAsync(At(26));
        app.Mails.Failures = 1;

        await SweepAsync(app);
        app.Time.Advance(TimeSpan.FromMinutes(5));
        await SweepAsync(app);
        await SweepAsync(app);

        Mornings(app).ShouldBe(1);
    }

    /// <summary>At whichever write the process dies, the day's mail leaves; a copy that nobody could know of has the same Message-Id.</summary>
    [Fact]
    public async Task Sweep_DiesAfterEachWrite_SendsTheDaysMail()
    {
        var storage = new MortalStorage();
        await using var app = await StartAsync(At(25, 7, 0), storage.Watch);
        storage.Dies = app.Kill;
        await ChooseAsync(app);
        await app.FileAsync();
        var days = new[] { 25, 26, 27, 30, 31 };
        for (var (writes, hasDied) = (0, true); hasDied; writes++)
        {
            await app.MoveToAsync(At(days[writes]));
            var before = app.Mails.Sent.Count(IsMorning);
            storage.KillAfter(writes);
            await SweepAsync(app);
            hasDied = storage.IsDead;
            if (hasDied)
            {
                await app.StartAgainAsync(storage.Revive);
                app.Time.Advance(TimeSpan.FromMinutes(5));
                await SweepAsync(app);
                await SweepAsync(app);
            }

            storage.Revive();
            app.Mails.Sent.Where(IsMorning).Skip(before).Select(mail => mail.Announces).Distinct().Count().ShouldBe(1, $"after write {writes}");
        }
    }

    private static Task<RunningApp> StartAsync(DateTimeOffset now, Action<IServiceCollection>? instead = null) =>
        RunningApp.StartAsync(now, OfficialsJson.Usual(), instead, "--RenewalsSchedule=0 0 0 29 2 *", "--SweepSchedule=0 0 0 29 2 *");

    private static async Task ChooseAsync(RunningApp app) => (await app.Get<IMorningChoices>().StoreAsync(
        EmailAddress.Parse(OfficialsJson.Pa), MorningChoice.Usual.Choose(true, app.Time.GetUtcNow()), Cancellation)).ShouldNotBeNull();

    private static Task SweepAsync(RunningApp app) => app.Get<IEnumerable<ISwept>>().OfType<MorningDigest>().Single().SweepAsync(Cancellation);

    private static bool IsMorning(Mail mail) => mail.Announces.StartsWith("steps.morning.", StringComparison.Ordinal);

    private static int Mornings(RunningApp app) => app.Mails.To(OfficialsJson.Pa).Count(IsMorning);
}
