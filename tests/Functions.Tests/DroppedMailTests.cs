using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;
using HostingFunctions.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Functions.Tests;

/// <summary>What mailboxes refuse for good is told to the PA sub-coordinator, at most once a day.</summary>
public sealed class DroppedMailTests
{
    private const string Subject = "Email yang tidak sampai";
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sweep_MailRefusedForGood_TellsOnceWhoseAndOfWhat()
    {
        await using var app = await StartAsync();
        app.Mails.Bouncing = Applicant.Manager;
        using var submitted = await app.SubmitAsync();
        var request = await app.RequestAsync(await submitted.IdAsync());
        await app.SettleAsync();

        await SweepAsync(app);
        await SweepAsync(app);
        app.Time.Advance(TimeSpan.FromDays(1));
        await SweepAsync(app);

        var told = Reports(app, OfficialsJson.Pa).ShouldHaveSingleItem();
        var text = told.Text.Replace("\u200B", "", StringComparison.Ordinal);
        text.ShouldContain($"<{Applicant.Manager}>: Konfirmasi permohonan hosting sampai");
        text.ShouldContain($"({request.Header.Number[^8..]})");
        text.ShouldContain("hubungi instansinya lewat telepon");
    }

    [Fact]
    public async Task Sweep_NothingRefused_TellsNothing()
    {
        await using var app = await StartAsync();
        await app.FileAsync();

        await SweepAsync(app);

        Reports(app, OfficialsJson.Pa).ShouldBeEmpty();
    }

    [Fact]
    public async Task Sweep_RefusedAfterTheDaysReport_IsToldTheNextDay()
    {
        await using var app = await StartAsync();
        await DropAsync(app, "satu");
        await SweepAsync(app);
        await DropAsync(app, "dua");
        await SweepAsync(app);
        var first = Reports(app, OfficialsJson.Pa).ShouldHaveSingleItem();

        app.Time.Advance(TimeSpan.FromDays(1));
        await SweepAsync(app);

        first.Text.ShouldContain(": satu");
        Reports(app, OfficialsJson.Pa).Last().Text.ShouldContain(": dua");
        Reports(app, OfficialsJson.Pa).Last().Text.ShouldNotContain(": satu");
    }

    [Fact]
    public async Task Sweep_MailServerAway_TellsOnTheSameDay()
    {
        await using var app = await StartAsync();
        await DropAsync(app, "satu");
        app.Mails.Failures = 1;

        await SweepAsync(app);
        await SweepAsync(app);

        Reports(app, OfficialsJson.Pa).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Sweep_MailboxOfTheReportRefuses_DropsNothingMore()
    {
        await using var app = await StartAsync();
        await DropAsync(app, "satu");
        app.Mails.Bouncing = OfficialsJson.Pa;

        await SweepAsync(app);

        (await app.Get<IDroppedMails>().ListAsync(Cancellation).ToListAsync(Cancellation)).ShouldHaveSingleItem().Subject.ShouldBe("satu");
    }

    /// <summary>At whichever write the process dies, nobody is told twice on one day, and on the next what they were not told.</summary>
    [Fact]
    public async Task Sweep_DiesAfterEachWrite_TellsAtMostOnceADayAndAllOfIt()
    {
        var storage = new MortalStorage();
        await using var app = await StartAsync(storage.Watch);
        storage.Dies = app.Kill;
        for (var (writes, hasDied) = (0, true); hasDied; writes++)
        {
            var before = Reports(app, OfficialsJson.Pa).Count();
            await DropAsync(app, $"surat {writes}");
            await DropAsync(app, $"lagi {writes}");
            storage.KillAfter(writes);
            hasDied = await DiesAsync(app, storage);
            await SweepAsync(app);
            Reports(app, OfficialsJson.Pa).Count().ShouldBeLessThanOrEqualTo(before + 1, $"after write {writes}");

            app.Time.Advance(TimeSpan.FromDays(1));
            await SweepAsync(app);
            var texts = string.Concat(Reports(app, OfficialsJson.Pa).Skip(before).Select(mail => mail.Text));
            texts.ShouldContain($": surat {writes},");
            texts.ShouldContain($": lagi {writes},");
            app.Time.Advance(TimeSpan.FromDays(1));
        }

        (await app.Get<IDroppedMails>().ListAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(0);
    }

    private static Task<RunningApp> StartAsync(Action<IServiceCollection>? instead = null) =>
        RunningApp.StartAsync(Monday, OfficialsJson.Usual(), instead, "--RenewalsSchedule=0 0 0 29 2 *", "--SweepSchedule=0 0 0 29 2 *");

    private static async Task<bool> DiesAsync(RunningApp app, MortalStorage storage)
    {
        try
        {
            await SweepAsync(app);
        }
        catch (InvalidOperationException) when (storage.IsDead)
        {
            await app.StartAgainAsync(storage.Revive);
            return true;
        }

        storage.Revive();
        return false;
    }

    private static Task DropAsync(RunningApp app, string subject) => app.Get<IDroppedMails>().AddAsync(
        new DroppedMail($"{Guid.NewGuid():N}.assignment.1", new Recipient("Sari", EmailAddress.Parse("sari@batam.go.id")), subject, app.Time.GetUtcNow()),
        Cancellation);

    private static Task SweepAsync(RunningApp app) => app.Get<DroppedMailReport>().SendAsync(Cancellation);

    private static IEnumerable<Mail> Reports(RunningApp app, string official) =>
        app.Mails.To(official).Where(mail => mail.Subject.StartsWith(Subject, StringComparison.Ordinal));
}
