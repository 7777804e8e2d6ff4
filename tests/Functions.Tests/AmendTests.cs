using System.Net;
using System.Text.Json;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>A wrong number or address on the form locks nobody out of their request: what was filed is corrected, and confirmed anew.</summary>
public sealed class AmendTests
{
    private const string Right = "2171010101900002";
    private const string Other = "pengelola.benar@dinas.batam.go.id";

    private static readonly DateTimeOffset Tuesday = Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Amend_NumberWrong_IsConfirmedAnewAndGoesThroughTheProcedure()
    {
        await using var app = await StartAsync();
        var (id, confirm, _) = await FileAsync(app);
        using var once = await app.PressAsync(confirm, ("idDigits", "0002"));
        (await TextAsync(once)).ShouldNotContain(AmendPath(confirm));
        using var twice = await app.PressAsync(confirm, ("idDigits", "0002"));
        (await TextAsync(twice)).ShouldContain(AmendPath(confirm));
        (await TextAsync(twice)).ShouldContain("217101010190 ••••");
        using var form = await app.Http.GetAsync(AmendPath(confirm), Cancellation);
        (await TextAsync(form)).ShouldNotContain("0001");

        using var amended = await AmendAsync(app, confirm, ("managerId", Right), ("applicationName", "SIPADU BARU"));
        await app.SettleAsync();

        amended.StatusCode.ShouldBe(HttpStatusCode.RedirectMethod);
        await app.ShouldListTheTruthAsync();
        using var old = await app.PressAsync(confirm, ("idDigits", "0002"));
        old.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        app.Mails.To(Applicant.Manager).Count().ShouldBe(2);
        using var confirmed = await app.PressAsync(app.Mails.To(Applicant.Manager).Last().Link("konfirmasi"), ("idDigits", "0002"));
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();

        // Sent back and corrected once more: the orchestration counts its own rounds.
        app.Mails.To(OfficialsJson.Pa).Last().Text.ShouldNotContain("Perbaikan");
        using var no = await app.DecideAsync(OfficialsJson.Pa, "tidak");
        await app.SettleAsync();
        (await app.RequestAsync(id)).Header.State.ShouldBe(RequestState.Returned);
        using var revision = Applicant.Multipart(new Dictionary<string, string>(Applicant.Form()) { ["managerId"] = Right, ["idDigits"] = "0002" });
        using var revised = await app.Http.PostAsync(app.Mails.To(Applicant.Manager).Last().Link("revisi"), revision, Cancellation);
        revised.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();
        using var yes = await app.DecideAsync(OfficialsJson.Pa);
        await app.SettleAsync();
        (await app.RequestAsync(id)).Round.ShouldBe(new StepRound(Procedures.SecurityExamination, 3));
        app.Mails.To(OfficialsJson.Sandiman).ShouldNotBeEmpty();
        await app.ShouldListTheTruthAsync();
    }

    [Fact]
    public async Task Amend_EmailWrong_IsCorrectedByWhoeverFiledAndByNobodyElse()
    {
        await using var app = await StartAsync();
        var (id, confirm, receipt) = await FileAsync(app);
        var mailed = app.Mails.To(Applicant.Manager).Single().Link("status");
        foreach (var link in new[] { confirm, mailed })
        {
            using var refused = await AmendAsync(app, link, ("managerEmail", Other));
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await TextAsync(refused)).ShouldContain("#managerEmail");
        }

        using var amended = await AmendAsync(app, receipt, ("managerEmail", Other));
        await app.SettleAsync();

        amended.StatusCode.ShouldBe(HttpStatusCode.RedirectMethod);
        using var received = await app.Http.GetAsync(amended.Headers.Location, Cancellation);
        (await TextAsync(received)).ShouldContain("p***@dinas.batam.go.id");
        using var old = await app.Http.GetAsync(confirm, Cancellation);
        old.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var confirmed = await app.PressAsync(app.Mails.To(Other).Single().Link("konfirmasi"), ("idDigits", Applicant.ManagerDigits));
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var late = await AmendAsync(app, amended.Headers.Location!.ToString(), ("managerEmail", Applicant.Manager));
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await app.RequestAsync(id)).Current.Form.ManagerEmail.ShouldBe(EmailAddress.Parse(Other));
    }

    [Fact]
    public async Task Amend_LockedLink_StillCorrectsAndWithdrawsAndAScannerDoesNeither()
    {
        await using var app = await StartAsync();
        var (id, confirm, _) = await FileAsync(app);
        using var early = await app.PressAsync(Withdrawal(confirm), ("reason", "Salah orang."));
        early.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        for (var i = 0; i < Link.MostWrongTries; i++)
        {
            using var wrong = await app.PressAsync(confirm, ("idDigits", "9999"));
        }

        using var locked = await app.Http.GetAsync(confirm, Cancellation);
        (await TextAsync(locked)).ShouldContain(AmendPath(confirm));
        using var form = await app.Http.GetAsync(AmendPath(confirm), Cancellation);
        (await TextAsync(form)).ShouldContain("Cabut permohonan");
        using var pressed = await AmendAsync(app, confirm, ("managerId", ""));
        pressed.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var emptied = await app.PressAsync(Withdrawal(confirm));
        emptied.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.RequestAsync(id)).Header.ShouldSatisfyAllConditions(
            header => header.Revision.ShouldBe(1), header => header.State.ShouldBe(RequestState.AwaitingConfirmation));

        using var withdrawn = await app.PressAsync(Withdrawal(confirm), ("reason", "Salah orang."));
        await app.SettleAsync();

        withdrawn.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.RequestAsync(id)).Header.State.ShouldBe(RequestState.Withdrawn);
    }

    [Fact]
    public async Task Amend_ThreeTimes_IsEnough()
    {
        await using var app = await StartAsync();
        var (_, _, receipt) = await FileAsync(app);
        for (var i = 1; i <= HostingRequest.MostAmendments; i++)
        {
            using var amended = await AmendAsync(app, receipt, ("managerId", $"217101010190000{i}"));
            amended.StatusCode.ShouldBe(HttpStatusCode.RedirectMethod);
        }

        using var fourth = await AmendAsync(app, receipt);

        fourth.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Amend_ManyFirstMailsOfLate_IsPostponedAndForAQuietMailboxRefused()
    {
        await using var app = await StartAsync("--Limits:MailsAnHour=1");
        var (id, _, receipt) = await FileAsync(app);
        using var postponed = await AmendAsync(app, receipt);
        postponed.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        await app.Get<Domain.Ports.IMailboxes>().QuietenAsync(EmailAddress.Parse(Other), Tuesday.AddDays(1), Cancellation);

        using var refused = await AmendAsync(app, receipt, ("managerEmail", Other));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.RequestAsync(id)).Header.Revision.ShouldBe(1);
    }

    [Fact]
    public async Task Amend_MailServerAway_TheSweepAsksAndTheRequestLapsesThirtyWorkingDaysAfterIt()
    {
        // Filed on Tue 2 June, corrected on Tue 9 June: of the days after that only Tue 16 June is off, so the 30th working day is Wed 22 July.
        await using var app = await StartAsync();
        var (id, confirm, _) = await FileAsync(app);
        await app.MoveToAsync(Tuesday.AddDays(7));
        app.Mails.Failures = 1;
        using var amended = await AmendAsync(app, confirm, ("managerId", Right));
        app.Mails.To(Applicant.Manager).Count().ShouldBe(1);
        app.Time.Advance(TimeSpan.FromMinutes(5));

        await app.SweepAsync();

        var asked = app.Mails.To(Applicant.Manager).Last();
        asked.Subject.ShouldContain("Konfirmasi");
        asked.Text.ShouldContain("22 Juli 2026");
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 7, 22), new TimeOnly(23, 0)));
        (await app.RequestAsync(id)).Header.State.ShouldBe(RequestState.AwaitingConfirmation);
        await app.MoveToAsync(Wib.At(new DateOnly(2026, 7, 23), new TimeOnly(1, 0)));
        (await app.RequestAsync(id)).Header.State.ShouldBe(RequestState.Lapsed);
    }

    private static Task<RunningApp> StartAsync(params string[] settings) => RunningApp.StartAsync(
        Tuesday, OfficialsJson.Usual(), settings: ["--SweepSchedule=0 0 0 29 2 *", "--RenewalsSchedule=0 0 0 29 2 *", .. settings]);

    private static async Task<(RequestId Id, string Confirm, string Receipt)> FileAsync(RunningApp app)
    {
        using var filed = await app.SubmitAsync();
        await app.SettleAsync();
        var answer = JsonDocument.Parse(await filed.Content.ReadAsStringAsync(Cancellation)).RootElement;
        return (
            RequestId.Parse(answer.GetProperty("id").GetString()!), app.Mails.To(Applicant.Manager).Last().Link("konfirmasi"),
            new Uri(answer.GetProperty("statusUrl").GetString()!).AbsolutePath);
    }

    private static Task<HttpResponseMessage> AmendAsync(RunningApp app, string link, params (string Field, string Value)[] corrected)
    {
        var fields = Applicant.Form();
        foreach (var (field, value) in corrected)
        {
            fields[field] = value;
        }

        return app.PressAsync(AmendPath(link), [.. fields.Select(field => (field.Key, field.Value))]);
    }

    private static string AmendPath(string link) => $"/perbaiki/{link.Split('/')[^1]}";

    private static string Withdrawal(string link) => $"/cabut/{link.Split('/')[^1]}";

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
}
