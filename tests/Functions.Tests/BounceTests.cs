using HostingFunctions.Bounces;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;
using HostingFunctions.Testing;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Functions.Tests;

/// <summary>A mail that came back stands in its ledger and on the desk, once, until another arrives or somebody settles it; a forged one nowhere.</summary>
public sealed class BounceTests
{
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    private readonly Mailbox mailbox = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sweep_ConfirmationCameBack_StandsBesideTheRequestAndOnTheDeskUntilSettled()
    {
        await using var app = await StartAsync();
        using var submitted = await app.SubmitAsync();
        var id = await submitted.IdAsync();
        await app.SettleAsync();
        var delivery = (await app.RequestAsync(id)).Deliveries.ShouldHaveSingleItem();

        await SweepAsync(app, Failed(delivery.KeyIn(id)), Failed(delivery.KeyIn(id), "5.2.2"));

        (await app.RequestAsync(id)).Deliveries.ShouldHaveSingleItem().Undelivered.ShouldBe(new Nondelivery(Monday, "5.1.1"));
        (await ReturnsInTrailAsync(app, id)).ShouldBe(1);
        var session = await app.SignInAsync(OfficialsJson.Pa);
        var file = await TextAsync(app, Paths.DeskRequest(id), session);
        file.ShouldContain(", lalu kembali ");
        file.ShouldContain(": alamat ini tidak ada (5.1.1). Tanyakan alamat yang benar lewat telepon.");
        var desk = await TextAsync(app, "/meja", session);
        desk.ShouldContain("Email yang tidak sampai");
        desk.ShouldContain("Kembali: alamat ini tidak ada (5.1.1)");
        desk.ShouldContain("(Pengelola Hosting)");
        var mark = desk.Split("name=\"mark\" value=\"")[1].Split('"')[0];

        (await app.PressAsync("/meja/email-ditangani", session, ("mark", mark[..^1] + "x"))).Dispose();
        (await TextAsync(app, "/meja", session)).ShouldContain(mark);
        (await app.PressAsync("/meja/email-ditangani", session, ("mark", mark))).Dispose();

        (await TextAsync(app, "/meja", session)).ShouldNotContain("Email yang tidak sampai");
        await SweepAsync(app, Failed(delivery.KeyIn(id)));
        (await TextAsync(app, "/meja", session)).ShouldNotContain("Email yang tidak sampai");
        (await TextAsync(app, "/meja", await app.SignInAsync(OfficialsJson.Pse))).ShouldNotContain("Email yang tidak sampai");
    }

    [Fact]
    public async Task Sweep_ForgedLateOrAnswered_ChangesNothing()
    {
        await using var app = await StartAsync();
        using var submitted = await app.SubmitAsync();
        var id = await submitted.IdAsync();
        await app.SettleAsync();
        var key = (await app.RequestAsync(id)).Deliveries.ShouldHaveSingleItem().KeyIn(id);
        var before = await app.RequestAsync(id);

        await SweepAsync(
            app, new ReturnedMail(ReturnedKind.Failed, null, "5.1.1"), Failed(key with { Row = "another" }),
            Failed(key with { Id = RequestId.From(Guid.NewGuid()) }),
            Failed(key) with { Kind = ReturnedKind.Underway }, Failed(key) with { Kind = ReturnedKind.Other },
            new ReturnedMail(ReturnedKind.Failed, new BounceTag(null, "00000000"), "5.1.1"));

        (await app.RequestAsync(id)).Deliveries.ShouldHaveSingleItem().ShouldBeEquivalentTo(before.Deliveries.Single());
        (await app.Get<IDroppedMails>().ListAllAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(0);
    }

    /// <summary>A relay takes the next mail as it took the one that came back, so that alone says nothing for a day.</summary>
    [Fact]
    public async Task Sweep_AnotherMailLeft_ClearsARefusalAtOnceAndABounceAfterADay()
    {
        await using var app = await StartAsync();
        app.Mails.Bouncing = Applicant.Manager;
        using var submitted = await app.SubmitAsync();
        await app.SettleAsync();
        var dropped = app.Get<IDroppedMails>();
        (await dropped.ListAllAsync(Cancellation).SingleAsync(Cancellation)).Why.Cause.ShouldBe(NondeliveryCause.NoSuchAddress);
        var refused = await dropped.ListAllAsync(Cancellation).SingleAsync(Cancellation);
        await dropped.AddAsync(refused with { Announces = "bounced", IsBounce = true }, Cancellation);
        app.Mails.Bouncing = "";
        app.Time.Advance(TimeSpan.FromMinutes(2));

        using var another = await app.SubmitAsync();
        await app.SettleAsync();

        var now = app.Time.GetUtcNow();
        var noted = await dropped.ListAllAsync(Cancellation).ToListAsync(Cancellation);
        noted.Count.ShouldBe(2);
        noted.Single(mail => !mail.IsBounce).IsOpenAt(now).ShouldBeFalse();
        noted.Single(mail => mail.IsBounce).IsOpenAt(now).ShouldBeTrue();
        noted.Single(mail => mail.IsBounce).IsOpenAt(now.AddDays(2)).ShouldBeFalse();
        app.Time.Advance(TimeSpan.FromDays(2));
        await app.Get<DroppedMailReport>().SendAsync(Cancellation);
        await app.Get<DroppedMailReport>().SendAsync(Cancellation);
        (await dropped.ListAllAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(0);
    }

    /// <summary>The next server may answer before ours knows that the mail is handed over: of a request, and of a hosted application.</summary>
    [Fact]
    public async Task Sweep_CameBackBeforeItIsMarkedAsSent_IsSentAndCameBack()
    {
        await using var app = await StartAsync();
        app.Mails.After = mail => SweepAsync(app, Failed(mail.Ledger!)).GetAwaiter().GetResult();
        using var submitted = await app.SubmitAsync();
        var id = await submitted.IdAsync();
        await app.SettleAsync();
        var entry = RegisterSample.Entry();
        await AddAsync(app, entry);
        app.Time.SetUtcNow(Wib.At(new DateOnly(2026, 10, 1), new TimeOnly(10, 0)));
        await app.Get<RenewalSweep>().RunAsync(Cancellation);

        var delivery = (await app.RequestAsync(id)).Deliveries[0];
        delivery.State.ShouldBe(NoticeState.Sent);
        delivery.Undelivered.ShouldBe(new Nondelivery(Monday, "5.1.1"));
        var notices = (await app.Get<IHostingRegister>().FindAsync(entry.Id, Cancellation))!.Notices;
        notices.Select(notice => notice.State).Distinct().ShouldBe([NoticeState.Sent]);
        notices.ShouldAllBe(notice => notice.IsBounced);
    }

    /// <summary>At whichever write the process dies, each application has it once, and the desk has it once.</summary>
    [Fact]
    public async Task Sweep_AListCameBack_IsEnteredInAllThatItWasAboutAndShownOnce()
    {
        var storage = new MortalStorage();
        await using var app = await StartAsync(storage.Watch);
        storage.Dies = app.Kill;
        RegisterChange[] entries = [RegisterSample.Entry(1), RegisterSample.Entry(2), RegisterSample.Entry(3)];
        await AddAsync(app, entries);
        app.Time.SetUtcNow(Wib.At(new DateOnly(2026, 10, 1), new TimeOnly(10, 0)));
        for (var (writes, hasDied) = (0, true); hasDied; writes++)
        {
            await app.Get<RenewalSweep>().RunAsync(Cancellation);
            var list = app.Mails.To(OfficialsJson.Pa).Last(mail => mail.Announces.StartsWith("lists.", StringComparison.Ordinal));
            hasDied = await SweepAndDieAsync(app, storage, writes, Failed(list.Ledger!), Failed(list.Ledger!));

            foreach (var entry in entries)
            {
                var application = (await app.Get<IHostingRegister>().FindAsync(entry.Id, Cancellation))!;
                application.Notices.Where(notice => notice.Stage.StartsWith("unrenewed", StringComparison.Ordinal)).ShouldAllBe(notice => notice.IsBounced);
                application.History.Count(line => line.Action.StartsWith("Email kembali", StringComparison.Ordinal)).ShouldBe(writes + 1);
            }

            (await app.Get<IDroppedMails>().ListAllAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(writes + 1);
            app.Time.Advance(TimeSpan.FromDays(7));
        }
    }

    /// <summary>Such as that due dates moved, to a hosting manager: in its own ledger, beside each request, and once on the desk.</summary>
    [Theory]
    [InlineData(false, NoticeState.Sent, "Kembali: alamat ini tidak ada (5.1.1)")]
    [InlineData(true, NoticeState.Refused, "Ditolak: alamat ini tidak ada (5.1.1)")]
    public async Task Send_AboutSeveralRequestsAndCameBackOrRefused_StandsBesideEach(bool isRefused, NoticeState state, string shown)
    {
        await using var app = await StartAsync();
        var ids = new[] { RequestId.Parse(await app.FileAsync()), RequestId.Parse(await app.FileAsync()) };
        var manager = new Recipient("Sari", Domain.Identity.EmailAddress.Parse(Applicant.Manager));
        var about = ids.Select(id => new Holding(HoldingKind.Request, id)).ToList();
        var mail = new Mail("calendar.moved.1.0011", [manager], "2 tenggat berpindah", "", "");
        app.Mails.Bouncing = isRefused ? Applicant.Manager : "";
        app.Mails.After = sent => SweepAsync(app, Failed(sent.Ledger!), Failed(sent.Ledger!)).GetAwaiter().GetResult();

        (await app.Get<SharedMailSender>().SendAsync(mail, about, Cancellation)).ShouldBeTrue();
        (await app.Get<SharedMailSender>().SendAsync(mail, about, Cancellation)).ShouldBeTrue();

        (app.Mails.Bouncing, app.Mails.After) = ("", _ => { });
        app.Mails.Sent.Count(sent => sent.Announces == mail.Announces).ShouldBe(isRefused ? 0 : 1);
        foreach (var id in ids)
        {
            var delivery = (await app.RequestAsync(id)).DeliveryOf(mail.Announces)!;
            delivery.State.ShouldBe(state);
            delivery.Undelivered!.Code.ShouldBe("5.1.1");
            (await ReturnsInTrailAsync(app, id)).ShouldBe(isRefused ? 0 : 1);
        }

        (await app.Get<IDroppedMails>().ListAllAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(1);
        var session = await app.SignInAsync(OfficialsJson.Pa);
        (await TextAsync(app, "/meja", session)).ShouldContain(shown);
        (await TextAsync(app, Paths.DeskRequest(ids[1]), session)).ShouldContain("Kabar tenggat berpindah");
        app.Time.Advance(SharedMail.Remembered + TimeSpan.FromMinutes(1));
        await app.Get<SharedMailSender>().ClearAsync(Cancellation);
        (await app.Get<ISharedMails>().FindAsync(new SharedMail(mail.Announces, manager.Email, "", Monday).Key, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Sweep_NoticeAndADaysListCameBack_AreEnteredAndShown()
    {
        await using var app = await StartAsync();
        var record = RegisterSample.Entry().Record!;
        var notice = new Notice(record.TermYear, "10-01", record.Manager.Email, Monday, "claim", NoticeState.Sent);
        (await app.Get<IHostingRegister>().AppendAsync(new RegisterChange(record.Id) { Record = record, NewNotice = notice }, Cancellation))
            .ShouldBe(StoreOutcome.Stored);
        var official = new Mail("mails.dropped.1", [new Recipient("PA", Domain.Identity.EmailAddress.Parse(OfficialsJson.Pa))], "", "", "");

        await SweepAsync(app, Failed(notice.KeyIn(record.Id)), new ReturnedMail(ReturnedKind.Failed, BounceTag.Of(official), "5.2.2"));

        var application = (await app.Get<IHostingRegister>().FindAsync(record.Id, Cancellation))!;
        application.Notices.ShouldHaveSingleItem().IsBounced.ShouldBeTrue();
        application.History.ShouldContain(entry => entry.Action == "Email kembali: alamat ini tidak ada (5.1.1)");
        var codes = await app.Get<IDroppedMails>().ListAllAsync(Cancellation).Select(mail => mail.Code).ToListAsync(Cancellation);
        codes.ShouldBe(["5.1.1", "5.2.2"], ignoreOrder: true);
    }

    /// <summary>At whichever write the process dies, the report is read again, and afterwards all is there once.</summary>
    [Fact]
    public async Task Sweep_DiesAfterEachWrite_EntersItOnce()
    {
        var storage = new MortalStorage();
        await using var app = await StartAsync(storage.Watch);
        storage.Dies = app.Kill;
        for (var (writes, hasDied) = (0, true); hasDied; writes++)
        {
            using var submitted = await app.SubmitAsync();
            var id = await submitted.IdAsync();
            await app.SettleAsync();
            var key = (await app.RequestAsync(id)).Deliveries.ShouldHaveSingleItem().KeyIn(id);
            hasDied = await SweepAndDieAsync(app, storage, writes, Failed(key));

            (await app.RequestAsync(id)).Deliveries.ShouldHaveSingleItem().IsBounced.ShouldBeTrue();
            (await app.Get<IDroppedMails>().ListAllAsync(Cancellation).CountAsync(mail => mail.About!.Id == id, Cancellation)).ShouldBe(1);
            (await ReturnsInTrailAsync(app, id)).ShouldBe(1);
        }

        mailbox.Messages.ShouldBeEmpty();
    }

    private Task<RunningApp> StartAsync(Action<IServiceCollection>? instead = null) => RunningApp.StartAsync(
        Monday, OfficialsJson.Usual(),
        services =>
        {
            services.AddSingleton<IBounceMailbox>(mailbox);
            instead?.Invoke(services);
        },
        "--RenewalsSchedule=0 0 0 29 2 *", "--SweepSchedule=0 0 0 29 2 *", "--Bounces:Address=pantulan@batam.go.id",
        $"--Bounces:Key={Convert.ToBase64String(new byte[32])}", "--Bounces:Host=localhost", "--Bounces:User=pantulan", "--Bounces:Password=rahasia");

    private static async Task AddAsync(RunningApp app, params RegisterChange[] changes)
    {
        foreach (var change in changes)
        {
            (await app.Get<IHostingRegister>().AppendAsync(change, Cancellation)).ShouldBe(StoreOutcome.Stored);
        }
    }

    private async Task SweepAsync(RunningApp app, params ReturnedMail[] returned)
    {
        foreach (var mail in returned)
        {
            mailbox.Messages.Enqueue(mail);
        }

        await app.Get<IEnumerable<ISwept>>().OfType<BounceSweep>().Single().SweepAsync(Cancellation);
    }

    /// <summary>Reads what came back, dies after some writes, and has another process read the rest.</summary>
    /// <returns>False when there was no more to write than that.</returns>
    private async Task<bool> SweepAndDieAsync(RunningApp app, MortalStorage storage, int writes, params ReturnedMail[] returned)
    {
        storage.KillAfter(writes);
        await SweepAsync(app, returned);
        if (!storage.IsDead)
        {
            storage.Revive();
            return false;
        }

        await app.StartAgainAsync(storage.Revive);
        await SweepAsync(app);
        return true;
    }

    private static ReturnedMail Failed(LedgerKey key, string code = "5.1.1") => new(ReturnedKind.Failed, BounceTag.Of(key), code);

    private static async Task<int> ReturnsInTrailAsync(RunningApp app, RequestId id) =>
        (await app.Get<IRequestStore>().ReadAuditAsync(id, Cancellation)).Count(entry => entry.Action == "Email kembali: alamat ini tidak ada (5.1.1)");

    private static async Task<string> TextAsync(RunningApp app, string path, string session)
    {
        using var page = await app.OpenAsync(path, session);
        return System.Net.WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>Keeps what came until it is handled, as the real one does.</summary>
    private sealed class Mailbox : IBounceMailbox
    {
        public Queue<ReturnedMail> Messages { get; } = [];

        public async Task ReadAsync(Func<ReturnedMail, Task> handle, CancellationToken cancellation)
        {
            for (; Messages.TryPeek(out var message); Messages.Dequeue())
            {
                await handle(message);
            }
        }
    }
}
