using System.Net;
using System.Text.Json;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;

namespace HostingFunctions.Functions.Tests;

/// <summary>One mailbox's temporary failure is its own: nobody else gets a mail twice or late, and it gets its own with one link once it takes mails.</summary>
public sealed class FullMailboxTests
{
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OpenStep_OneOfTwoHoldersFull_TheOtherDecidesAndTheNextStepBeginsAtOnce()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual().WithDeputy().Write());
        app.Mails.Before = Full(OfficialsJson.Deputy);
        var id = RequestId.Parse(await app.FileAsync());
        await TryForHoursAsync(app);

        app.Mails.To(OfficialsJson.Pa).ShouldHaveSingleItem();
        await ShouldHaveOneLinkEachAsync(app, id);
        using var decided = await app.DecideAsync(OfficialsJson.Pa);
        await app.SettleAsync();

        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Mails.To(OfficialsJson.Sandiman).ShouldHaveSingleItem();
        app.Mails.Before = _ => { };
        await app.MoveToAsync(Monday.AddDays(1));
        app.Mails.To(OfficialsJson.Deputy).ShouldBeEmpty("the step is decided");
    }

    [Fact]
    public async Task OpenStep_FullHolderHasRoomAgain_GetsItWithinTheHourWithItsOneLink()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual().WithDeputy().Write());
        app.Mails.Before = Full(OfficialsJson.Deputy);
        var id = RequestId.Parse(await app.FileAsync());
        await TryForHoursAsync(app);

        app.Mails.Before = _ => { };
        await app.MoveToAsync(app.Time.GetUtcNow().AddHours(1));

        app.Mails.To(OfficialsJson.Pa).ShouldHaveSingleItem();
        app.Mails.To(OfficialsJson.Deputy).ShouldHaveSingleItem();
        await ShouldHaveOneLinkEachAsync(app, id);
        using var decided = await app.DecideAsync(OfficialsJson.Deputy);
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task OpenStep_EveryMailboxFull_WaitsForOne()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual().WithDeputy().Write());
        app.Mails.Before = Full(OfficialsJson.Deputy, OfficialsJson.Pa);
        var id = RequestId.Parse(await app.FileAsync());
        await TryForHoursAsync(app);
        await ShouldHaveOneLinkEachAsync(app, id);

        app.Mails.Before = Full(OfficialsJson.Pa);
        await app.MoveToAsync(app.Time.GetUtcNow().AddHours(1));
        using var decided = await app.DecideAsync(OfficialsJson.Deputy);

        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Mails.To(OfficialsJson.Deputy).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task LookAfterStep_OneOfTwoFullOnTheDueDate_RemindsTheOtherOnceAndTheFullOneLater()
    {
        // Arrange: received Mon 2 March 2026 + 3 = Thu 5 March.
        await using var app = await RunningApp.StartAsync(
            Monday, OfficialsJson.Usual().WithDeputy().Write(), settings: "--RenewalsSchedule=0 0 0 29 2 *");
        var id = RequestId.Parse(await app.FileAsync());
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 3, 5), new TimeOnly(7, 59)));
        var before = app.Mails.Sent.Count;
        app.Mails.Before = Full(OfficialsJson.Deputy);

        // Act
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 3, 5), new TimeOnly(8, 0)));
        await TryForHoursAsync(app);
        var others = app.Mails.Sent.Skip(before).Select(mail => mail.To[0].Email.Value).ToList();
        app.Mails.Before = _ => { };
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 3, 5), new TimeOnly(15, 0)));

        // Assert
        others.ShouldBe([OfficialsJson.Pa]);
        app.Mails.Sent.Skip(before).Select(mail => mail.To[0].Email.Value).ShouldBe([OfficialsJson.Pa, OfficialsJson.Deputy]);
        var trail = await app.Get<IRequestStore>().ReadAuditAsync(id, Cancellation);
        trail.Count(entry => entry.Action.StartsWith("Pengingat", StringComparison.Ordinal) && Wib.DateOf(entry.At) == new DateOnly(2026, 3, 5)).ShouldBe(2);
        (await app.RequestAsync(id)).Links.Count(link => link.Holder.Value == OfficialsJson.Deputy).ShouldBe(3, "to decide, and two reminders");
    }

    [Fact]
    public async Task Receive_MailboxOfTheManagerFull_GetsOneMailAndTheStatusPageTellsItsFate()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        app.Mails.Before = Full(Applicant.Manager);
        using var submitted = await app.SubmitAsync();
        var id = await submitted.IdAsync();
        var answer = JsonDocument.Parse(await submitted.Content.ReadAsStringAsync(Cancellation)).RootElement;
        var status = new Uri(answer.GetProperty("statusUrl").GetString()!).AbsolutePath;
        await TryForHoursAsync(app);
        var meanwhile = await app.Http.GetStringAsync(status, Cancellation);

        app.Mails.Before = _ => { };
        await app.MoveToAsync(app.Time.GetUtcNow().AddHours(1));

        meanwhile.ShouldContain("belum diterima server email");
        (await app.Http.GetStringAsync(status, Cancellation)).ShouldContain("diterima server email pada 2 Maret 2026");
        app.Mails.To(Applicant.Manager).ShouldHaveSingleItem();
        (await app.RequestAsync(id)).Links.Count(link => link.Purpose == LinkPurpose.Confirm).ShouldBe(1);
    }

    [Fact]
    public async Task Receive_MailboxOfTheManagerRefuses_TheStatusPageSaysSo()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        app.Mails.Bouncing = Applicant.Manager;
        using var submitted = await app.SubmitAsync();
        var answer = JsonDocument.Parse(await submitted.Content.ReadAsStringAsync(Cancellation)).RootElement;
        await app.SettleAsync();

        var page = await app.Http.GetStringAsync(new Uri(answer.GetProperty("statusUrl").GetString()!).AbsolutePath, Cancellation);

        page.ShouldContain("menolak email dengan tautannya");
    }

    [Fact]
    public async Task Withdraw_OneOfTwoHoldersFull_TellsTheOthersOnce()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual().WithDeputy().Write());
        await app.FileAsync();
        var before = app.Mails.Sent.Count;
        app.Mails.Before = Full(OfficialsJson.Pa);

        using var withdrawn = await app.PressAsync(
            app.Mails.To(Applicant.Manager).Last().Link("status").Replace("/status/", "/cabut/", StringComparison.Ordinal),
            ("reason", "Salah isi."), ("idDigits", Applicant.ManagerDigits));
        await app.SettleAsync();
        await TryForHoursAsync(app);

        withdrawn.StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Mails.Sent.Skip(before).Select(mail => mail.To[0].Email.Value).ShouldBe([Applicant.Manager, OfficialsJson.Deputy], ignoreOrder: true);
    }

    [Fact]
    public async Task BeginRenewal_MailboxOfTheManagerFull_TheReviewBeginsAndTheReceiptFollows()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var path = await app.RenewLinkAsync(await app.HostAsync());
        app.Mails.Before = Full(Applicant.Manager);
        var renewal = await app.RenewedAsync(path);

        app.Mails.To(OfficialsJson.Pa).Last().Announces.ShouldStartWith($"{renewal}.assignment");
        app.Mails.Before = _ => { };
        await app.MoveToAsync(app.Time.GetUtcNow().AddHours(1));
        app.Mails.To(Applicant.Manager).Count(mail => mail.Announces.StartsWith($"{renewal}.renewal-received", StringComparison.Ordinal)).ShouldBe(1);
    }

    /// <summary>At whichever write the process dies, nobody gets a mail that the server took and the ledger knows of, and everybody gets theirs.</summary>
    [Fact]
    public async Task OpenStep_DiesAfterEachWrite_EachHolderGetsOneMailAndOneInDoubtAtMost()
    {
        var storage = new MortalStorage();
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual().WithDeputy().Write(), storage.Watch);
        storage.Dies = app.Kill;
        var deaths = 0;
        for (var (writes, hasDied) = (0, true); hasDied; writes++)
        {
            app.Mails.Before = Full(OfficialsJson.Deputy);
            using var submitted = await app.SubmitAsync();
            var id = await submitted.IdAsync();
            await app.SettleAsync();
            var link = app.Mails.To(Applicant.Manager).Last().Link("konfirmasi");
            storage.KillAfter(writes);
            await ConfirmAsync(app, link);
            hasDied = storage.IsDead;
            if (hasDied)
            {
                deaths++;
                await app.StartAgainAsync(storage.Revive);
                await ConfirmAsync(app, link);
                app.Time.Advance(TimeSpan.FromMinutes(20));
                await app.SweepAsync();
            }

            storage.Revive();
            await TryForHoursAsync(app);
            app.Mails.Before = _ => { };
            await app.MoveToAsync(app.Time.GetUtcNow().AddHours(1));

            foreach (var holder in new[] { OfficialsJson.Pa, OfficialsJson.Deputy })
            {
                var mails = app.Mails.To(holder).Where(mail => mail.Announces.StartsWith($"{id}.", StringComparison.Ordinal)).ToList();
                mails.Count.ShouldBeInRange(1, 2, $"{holder} after write {writes}");
                mails.Select(mail => mail.Announces).Distinct().Count().ShouldBe(1);
                LinksOf(await app.RequestAsync(id), holder).ShouldBeInRange(1, 2);
            }
        }

        deaths.ShouldBeGreaterThan(3);
    }

    private static async Task ConfirmAsync(RunningApp app, string link)
    {
        try
        {
            using var confirmed = await app.PressAsync(link, ("idDigits", Applicant.ManagerDigits));
        }
        catch (HttpRequestException)
        {
            // The app died.
        }

        await app.SettleAsync();
    }

    private static Action<Mail> Full(params string[] mailboxes) => mail =>
    {
        if (mail.To.Any(to => mailboxes.Contains(to.Email.Value)))
        {
            throw new MailNotSentException(new IOException("The mail server answered 452."));
        }
    };

    private static async Task TryForHoursAsync(RunningApp app)
    {
        for (var minute = 0; minute < 150; minute += 5)
        {
            await app.MoveToAsync(app.Time.GetUtcNow().AddMinutes(5));
        }
    }

    private static async Task ShouldHaveOneLinkEachAsync(RunningApp app, RequestId id)
    {
        var request = await app.RequestAsync(id);
        LinksOf(request, OfficialsJson.Pa).ShouldBe(1);
        LinksOf(request, OfficialsJson.Deputy).ShouldBe(1);
        var trail = await app.Get<IRequestStore>().ReadAuditAsync(id, Cancellation);
        trail.Count(entry => entry.Actor == AuditEntry.System && entry.Action.StartsWith("Penugasan", StringComparison.Ordinal)).ShouldBe(2);
    }

    private static int LinksOf(HostingRequest request, string holder) => request.Links.Count(link =>
        link.Round == new StepRound(Procedures.DataCheck, 1) && link.Holder == EmailAddress.Parse(holder));
}
