using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Filing;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;

namespace HostingFunctions.Functions.Tests;

/// <summary>The request and the register are two partitions, so the process can die between the two writes of a renewal (rule 1).</summary>
public sealed class RenewalCrashTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Renew_DiesAfterEachWrite_PressedAgainItIsRenewedOnce()
    {
        var storage = new MortalStorage();
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 11, 2), new TimeOnly(9, 0)), OfficialsJson.Usual(), storage.Watch);
        var survived = 0;
        for (var write = 0; ; write++)
        {
            var id = await app.HostAsync();
            var path = await app.RenewLinkAsync(id);
            storage.KillAfter(write);
            using var first = await RenewAsync(app, path);
            await app.SettleAsync();
            var isDead = storage.IsDead;
            storage.Revive();

            await SweepAsync(app, TimeSpan.FromMinutes(20));
            using var second = await RenewAsync(app, path);
            new[] { HttpStatusCode.Accepted, HttpStatusCode.Conflict }.ShouldContain(second.StatusCode, $"after write {write}");
            await app.SettleAsync();
            await app.ApproveAsync();

            var record = await app.RecordAsync(id);
            record.ValidUntil.ShouldBe(new DateOnly(2027, 12, 31), $"after write {write}");
            record.PendingRenewal.ShouldBeNull();
            (await app.RequestAsync(record.FormOf)).Header.State.ShouldBe(RequestState.Renewed);
            await app.ShouldListAsync<ListedRequest>($"after write {write}", record.FormOf);
            await app.ShouldListAsync<ListedApplication>($"after write {write}", id);
            if (!isDead)
            {
                break;
            }

            survived++;
        }

        survived.ShouldBeGreaterThan(5);
        await SweepAsync(app, TimeSpan.FromDays(2));
        (await app.Get<IWakeUps>().ListAsync(DateTimeOffset.MaxValue, Cancellation).CountAsync(Cancellation)).ShouldBe(0, "every promise is kept");
    }

    [Fact]
    public async Task Renew_DiesAfterEachWriteOfTheLastYa_IsExtendedOnce()
    {
        var storage = new MortalStorage();
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 11, 2), new TimeOnly(9, 0)), OfficialsJson.Usual(), storage.Watch);
        var isDead = true;
        var survived = 0;
        for (var write = 0; isDead; write++)
        {
            var id = await app.HostAsync();
            var renewal = await app.RenewedAsync(await app.RenewLinkAsync(id));
            using var checkedData = await app.DecideAsync(OfficialsJson.Pa);
            await app.SettleAsync();
            storage.KillAfter(write);
            using var first = await app.DecideAsync(OfficialsJson.Sandiman);
            await app.SettleAsync();
            (isDead, survived) = (storage.IsDead, survived + 1);
            storage.Revive();

            await SweepAsync(app, TimeSpan.FromMinutes(20));
            using var second = await app.DecideAsync(OfficialsJson.Sandiman);
            await app.SettleAsync();

            var record = await app.RecordAsync(id);
            record.ValidUntil.ShouldBe(new DateOnly(2027, 12, 31), $"after write {write}");
            record.FormOf.ShouldBe(renewal);
            (await app.Get<IHostingRegister>().FindAsync(id, Cancellation))!.History.Count(entry => entry.Action == "Layanan hosting diperpanjang").ShouldBe(1);
            (await app.RequestAsync(renewal)).Documents.Count.ShouldBe(3);
            app.Mails.To(Applicant.Manager).Select(mail => mail.Announces).ShouldContain($"{renewal}.renewed.1.1");
            await app.ShouldListAsync<ListedRequest>($"after write {write}", record.FormOf);
            await app.ShouldListAsync<ListedApplication>($"after write {write}", id);
        }

        survived.ShouldBeGreaterThan(5);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Renew_StoredButNotStarted_TheSweepStartsIt(bool isEntered)
    {
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 11, 2), new TimeOnly(9, 0)), OfficialsJson.Usual());
        var id = await app.HostAsync();
        var renewal = await StoreAsync(app, id);
        if (isEntered)
        {
            var application = await app.Get<IHostingRegister>().FindAsync(id, Cancellation);
            await app.Get<IHostingRegister>().AppendAsync(application!.BeginRenewal(renewal, app.Time.GetUtcNow()), Cancellation);
        }

        await SweepAsync(app, TimeSpan.FromMinutes(20));
        (await app.RecordAsync(id)).PendingRenewal.ShouldBe(renewal);
        await app.ApproveAsync();

        (await app.RecordAsync(id)).FormOf.ShouldBe(renewal);
    }

    [Fact]
    public async Task Renew_DeletedBeforeItWasEntered_IsWithdrawnAndTheManagerIsTold()
    {
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 11, 2), new TimeOnly(9, 0)), OfficialsJson.Usual());
        var id = await app.HostAsync();
        var renewal = await StoreAsync(app, id);
        var record = await app.RecordAsync(id);
        await app.Get<IHostingRegister>().AppendAsync(new RegisterChange(id) { Record = record with { DeletedAt = app.Time.GetUtcNow() } }, Cancellation);

        await SweepAsync(app, TimeSpan.FromMinutes(20));

        (await app.RequestAsync(renewal)).Header.State.ShouldBe(RequestState.Withdrawn);
        app.Mails.To(Applicant.Manager).ShouldHaveSingleItem().Text.ShouldContain("dihapus");
        app.Mails.To(OfficialsJson.Pa).ShouldBeEmpty();
    }

    /// <summary>Stores a renewal, as if the process died right after.</summary>
    private static async Task<RequestId> StoreAsync(RunningApp app, RequestId id)
    {
        var intake = await app.Get<Intakes>().BeginAsync();
        var before = await app.RequestAsync(id);
        var change = HostingRequest.Renew(
            intake.Id, await app.RecordAsync(id), before, before.Current.Form, before.KeptElsewhere(), app.Time.GetUtcNow());
        (await intake.StoreAsync("perpanjangan/uji", change)).ShouldBeNull();
        return intake.Id;
    }

    private static async Task SweepAsync(RunningApp app, TimeSpan later)
    {
        app.Time.Advance(later);
        await app.SettleAsync();
        await app.SweepAsync();
        await app.SettleAsync();
    }

    private static Task<HttpResponseMessage> RenewAsync(RunningApp app, string path) =>
        app.RenewAsync(path, [], [("documentation", "baru.pdf", "%PDF-1.4 baru"u8.ToArray())]);
}
