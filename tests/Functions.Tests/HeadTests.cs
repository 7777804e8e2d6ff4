using System.Net;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;

namespace HostingFunctions.Functions.Tests;

/// <summary>The address of the agency's head: confirmed once by the head, changed only with the PA sub-coordinator's decision.</summary>
public sealed class HeadTests
{
    private const string Head = "kadis@batam.go.id";
    private const string Successor = "kadis.baru@batam.go.id";
    private const string Former = "bekas@batam.go.id";

    /// <summary>Of the head in <see cref="Applicant.Form"/>.</summary>
    private const string Digits = "1001";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Head_Hosted_IsAskedTheNextDayAndConfirmsOnce()
    {
        await using var app = await StartAsync("2026-03-17");
        var id = await app.HostAsync(head: Head);
        await SweepOnAsync(app, "2026-03-17");
        app.Mails.Sent.ShouldBeEmpty();

        await SweepOnAsync(app, "2026-03-18");
        await SweepOnAsync(app, "2026-03-19");
        var link = app.Mails.Sent.ShouldHaveSingleItem().Link("kepala");
        var page = await app.Http.GetStringAsync(link, Cancellation);
        using var scanned = await app.PressAsync(link);
        using var wrong = await app.PressAsync(link, ("idDigits", Applicant.ManagerDigits));
        (await app.RecordAsync(id)).HeadEmail.ShouldBeNull();
        using var confirmed = await app.PressAsync(link, ("idDigits", Digits));
        using var again = await app.PressAsync(link, ("idDigits", Digits));

        app.Mails.To(Head).Count().ShouldBe(1);
        page.ShouldContain("Kepala Contoh");
        scanned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await again.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Email Kepala OPD sudah dikonfirmasi");
        (await app.RecordAsync(id)).HeadEmail!.Value.ShouldBe(Head);
    }

    [Fact]
    public async Task Head_NamedByFourApplications_GetsThreeMailsWithinTheHourAndTheOtherLater()
    {
        await using var app = await RunningApp.StartAsync(
            At("2026-03-17"), OfficialsJson.Usual(), settings: ["--RenewalsSchedule=0 0 0 29 2 *", "--Limits:MailsAnHour=3"]);
        for (var number = 0; number < 4; number++)
        {
            await app.HostAsync(head: Head);
        }

        await SweepOnAsync(app, "2026-03-18");
        app.Mails.To(Head).Count().ShouldBe(3);
        app.Time.Advance(TimeSpan.FromMinutes(61));
        await app.Get<RenewalSweep>().RunAsync(Cancellation);

        app.Mails.To(Head).Count().ShouldBe(4);
    }

    [Fact]
    public async Task Head_RenewedWithTheSameAddress_StaysConfirmed()
    {
        await using var app = await StartAsync("2026-11-02");
        var id = await HostConfirmedAsync(app);

        await RenewAsync(app, id, Head);
        await SweepOnAsync(app, "2026-11-03");

        (await app.RecordAsync(id)).HeadEmail!.Value.ShouldBe(Head);
        app.Mails.To(Head).ShouldHaveSingleItem().Subject.ShouldStartWith("Hosting diperpanjang sampai 31 Des 2027");
    }

    [Fact]
    public async Task Head_RenewedWithAnotherAddress_IsTheOldOneUntilYaThenAskedAnew()
    {
        await using var app = await StartAsync("2026-11-02");
        var id = await HostConfirmedAsync(app);
        using var filed = await app.RenewAsync(await app.RenewLinkAsync(id), ("agencyHeadEmail", Successor));
        filed.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await app.SettleAsync();
        (await app.RecordAsync(id)).HeadEmail!.Value.ShouldBe(Head);

        await app.ApproveAsync();
        (await app.RecordAsync(id)).HeadEmail.ShouldBeNull();
        await SweepOnAsync(app, "2026-11-03");
        using var confirmed = await app.PressAsync(app.Mails.To(Successor).Single().Link("kepala"), ("idDigits", Digits));

        app.Mails.To(Head).ShouldBeEmpty();
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.RecordAsync(id)).HeadEmail!.Value.ShouldBe(Successor);
    }

    [Fact]
    public async Task Head_RenewedByAClientThatDoesNotKnowTheField_IsKnownNoMore()
    {
        await using var app = await StartAsync("2026-11-02");
        var id = await HostConfirmedAsync(app);

        await RenewAsync(app, id, null);

        (await app.RecordAsync(id)).HeadAddress.ShouldBeNull();
    }

    [Theory]
    [InlineData(Former)]
    [InlineData("bekas+kepala@batam.go.id")]
    [InlineData(Applicant.Manager)]
    [InlineData("kepala@contoh.id")]
    [InlineData("")]
    public async Task Head_RenewedWithAManagersOrAForeignAddress_IsRefusedAtTheField(string email)
    {
        await using var app = await StartAsync("2026-11-02");
        var id = await HostAfterAnotherManagerAsync(app);

        using var refused = await app.RenewAsync(await app.RenewLinkAsync(id), ("agencyHeadEmail", email));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldContain("agencyHeadEmail");
    }

    [Fact]
    public async Task Head_RenewalRevisedWithAFormerManagersAddress_IsRefusedAtTheField()
    {
        await using var app = await StartAsync("2026-11-02");
        await app.RenewedAsync(await app.RenewLinkAsync(await HostAfterAnotherManagerAsync(app)));
        using var returned = await app.DecideAsync(OfficialsJson.Pa, "tidak");
        await app.SettleAsync();

        using var refused = await app.RenewAsync(app.Mails.To(Applicant.Manager).Last().Link("revisi"), ("agencyHeadEmail", Former));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldContain("agencyHeadEmail");
    }

    [Fact]
    public async Task Submit_HeadsAddressIsTheManagers_IsRefusedAtTheField()
    {
        await using var app = await StartAsync("2026-03-17");

        using var refused = await app.SubmitAsync(new Dictionary<string, string>(Applicant.Form()) { ["agencyHeadEmail"] = Applicant.Manager });

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldContain("agencyHeadEmail");
    }

    private static Task<RunningApp> StartAsync(string today) =>
        RunningApp.StartAsync(At(today), OfficialsJson.Usual(), settings: ["--RenewalsSchedule=0 0 0 29 2 *"]);

    private static DateTimeOffset At(string day) => Domain.Calendar.Wib.At(DateOnly.Parse(day), new TimeOnly(10, 0));

    private static Task SweepOnAsync(RunningApp app, string day)
    {
        app.Time.SetUtcNow(At(day));
        return app.Get<RenewalSweep>().RunAsync(Cancellation);
    }

    private static async Task<RequestId> HostConfirmedAsync(RunningApp app, Func<RegisterRecord, RegisterRecord>? with = null)
    {
        var id = await app.HostAsync(head: Head);
        var record = await app.RecordAsync(id);
        record = record with
        {
            HeadAddress = record.HeadAddress! with { ConfirmedAt = At("2026-03-18") }, TellOn = null, SettledOn = new DateOnly(2026, 11, 1),
        };
        await app.Get<Domain.Ports.IHostingRegister>().AppendAsync(new RegisterChange(id) { Record = with?.Invoke(record) ?? record }, Cancellation);
        return id;
    }

    /// <summary>The present manager took over from <see cref="Former"/>.</summary>
    private static Task<RequestId> HostAfterAnotherManagerAsync(RunningApp app) => HostConfirmedAsync(app, record => record with
    {
        ManagerChange = new ManagerChange("1", record.Manager, "Budi Contoh", app.Time.GetUtcNow(), null)
        {
            ConfirmedAt = app.Time.GetUtcNow(), Former = record.Manager with { Email = Domain.Identity.EmailAddress.Parse(Former) },
        },
    });

    private static async Task RenewAsync(RunningApp app, RequestId id, string? head)
    {
        using var filed = await app.RenewAsync(await app.RenewLinkAsync(id), head is null ? [] : [("agencyHeadEmail", head)]);
        filed.StatusCode.ShouldBe(HttpStatusCode.Accepted, await filed.Content.ReadAsStringAsync(Cancellation));
        await app.SettleAsync();
        await app.ApproveAsync();
    }
}
