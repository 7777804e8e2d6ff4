using System.Net;
using System.Net.Http.Headers;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Limits;
using HostingFunctions.Testing;

namespace HostingFunctions.Functions.Tests;

/// <summary>What anybody may cause before a mailbox has proved that it wants it (SECURITY.md).</summary>
public sealed class LimitTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    private readonly StorageRequests requests = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Submit_FiveHundredAtOnceAtTwoInstances_ThreeMailsLeave()
    {
        await using var app = await StartAsync("MailsAnHour=3", "MailsADay=10");
        await using var another = await app.StartAnotherAsync();
        using var elsewhere = new HttpClient { BaseAddress = another.Address };

        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(number => SendAsync(number % 2 == 0 ? app.Http : elsewhere, Applicant.Form())));
        await app.SettleAsync();

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Accepted).ShouldBe(3);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ShouldBe(497);
        app.Mails.Sent.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Submit_FourthWithinTheHour_IsToldWhenAndLaterIsTaken()
    {
        await using var app = await StartAsync("MailsAnHour=3", "MailsADay=10");
        await AcceptAsync(app, 3);

        using var fourth = await app.SubmitAsync();

        fourth.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        fourth.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(61));
        fourth.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        app.Time.Advance(TimeSpan.FromMinutes(61));
        await AcceptAsync(app, 1);
    }

    [Fact]
    public async Task SendDraft_ForAMailboxThatHasItsMails_WaitsWithEverythingInIt()
    {
        await using var app = await StartAsync("MailsAnHour=1", "MailsADay=10");
        await AcceptAsync(app, 1);
        var path = await app.FillDraftAsync("pembantu@dinas.batam.go.id");

        using var refused = await app.SendDraftAsync(path, ("agreed", "ya"));
        app.Time.Advance(TimeSpan.FromMinutes(61));
        using var taken = await app.SendDraftAsync(path, ("agreed", "ya"));

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await refused.Content.ReadAsStringAsync(Token)).ShouldContain("Batas itu sedang tercapai");
        taken.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Draft_UploadsOverTheLimit_ArePutOff()
    {
        await using var app = await StartAsync("MegabytesAnHour=3");
        var path = await app.BeginDraftAsync();
        (string, string, byte[]) large = ("other", "besar.pdf", [.. "%PDF-1.4 "u8, .. new byte[2 * Megabyte]]);

        using var first = await app.SendFormAsync(path, [], "save", large);
        using var second = await app.SendFormAsync(path, [], "save", large);

        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        second.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Submit_TenOfADay_TheEleventhWaitsForTheNext()
    {
        await using var app = await StartAsync("MailsAnHour=3", "MailsADay=10");
        for (var hour = 0; hour < 3; hour++)
        {
            await AcceptAsync(app, 3);
            app.Time.Advance(TimeSpan.FromMinutes(61));
        }

        await AcceptAsync(app, 1);

        using var eleventh = await app.SubmitAsync();

        eleventh.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        app.Time.Advance(TimeSpan.FromHours(25));
        await AcceptAsync(app, 1);
    }

    [Fact]
    public async Task Submit_MailboxThatConfirmedOne_IsNotLimited()
    {
        await using var app = await StartAsync("MailsAnHour=3", "MailsADay=10");
        await app.FileAsync();

        await AcceptAsync(app, 5);
    }

    /// <summary>Whoever files gets a link to the status, and typed the number that its digits come from: that proves no mailbox.</summary>
    [Fact]
    public async Task Withdraw_ByWhoeverFiled_ProvesNoMailboxAndItsMailsCount()
    {
        await using var app = await StartAsync("MailsAnHour=3", "MailsADay=10");
        for (var request = 0; request < 3; request++)
        {
            using var filed = await app.SubmitAsync();
            var status = System.Text.Json.JsonDocument.Parse(await filed.Content.ReadAsStringAsync(Token)).RootElement.GetProperty("statusUrl").GetString()!;
            using var withdrawn = await app.PressAsync(
                new Uri(status).AbsolutePath.Replace("status", "cabut", StringComparison.Ordinal), ("reason", "Iseng."), ("idDigits", Applicant.ManagerDigits));
            withdrawn.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using var fourth = await app.SubmitAsync();

        fourth.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await app.Get<IMailboxes>().FindAsync(EmailAddress.Parse(Applicant.Manager), Token)).HasConfirmed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("AgencyAnHour=2", "DINAS  contoh.")]
    [InlineData("AllAnHour=2", "Badan Lain")]
    public async Task Submit_ToEverNewMailboxes_IsLimitedByAgencyAndInAll(string limit, string agency)
    {
        await using var app = await StartAsync(limit);
        for (var manager = 0; manager < 2; manager++)
        {
            using var taken = await app.SubmitAsync(new(Applicant.Form()) { ["managerEmail"] = $"orang{manager}@batam.go.id" });
            taken.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        }

        using var third = await app.SubmitAsync(new(Applicant.Form()) { ["managerEmail"] = "orang@batam.go.id", ["agencyName"] = agency });

        third.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Submit_RefusedForItsFiles_TakesNothing()
    {
        await using var app = await StartAsync("MailsAnHour=1", "MailsADay=10");
        using var form = Applicant.Multipart(Applicant.Form(), Applicant.Files[0]);
        using var refused = await app.SendAsProgramAsync(form);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        await AcceptAsync(app, 1);
    }

    [Fact]
    public async Task Submit_SentOnceMoreWhileALimitIsReached_IsAnsweredAllTheSame()
    {
        await using var app = await StartAsync("MailsAnHour=1", "MailsADay=10");
        var form = Applicant.Form();
        using var first = await app.SubmitAsync(form);

        using var again = await app.SubmitAsync(form);

        again.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await again.IdAsync()).ShouldBe(await first.IdAsync());
    }

    [Fact]
    public async Task Submit_TextsWrong_StoresNoFile()
    {
        await using var app = await StartAsync();
        requests.Take();

        using var refused = await app.SubmitAsync(new(Applicant.Form()) { ["managerEmail"] = "orang@gmail.example" });

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        requests.Take().ShouldNotContain(request => request.StartsWith("PUT uploads/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Submit_ByAProgramOfMoreThanItMay_NeedsAKey()
    {
        await using var app = await StartAsync("KeylessMegabytes=1", "AllAnHour=1", "ClientKeys=kunci-satu kunci-dua");
        (string, string, byte[])[] large = [.. Applicant.Files, ("other", "besar.pdf", [.. "%PDF-1.4 "u8, .. new byte[2 * Megabyte]])];

        using var keyless = await SendAsync(app.Http, Applicant.Form(), files: large);
        using var wrong = await SendAsync(app.Http, Applicant.Form(), "kunci", large);
        using var keyed = await SendAsync(app.Http, Applicant.Form(), "kunci-dua", large);
        using var keyedAgain = await SendAsync(app.Http, Applicant.Form(), "kunci-satu", large);

        keyless.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        wrong.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        keyed.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        keyedAgain.StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    [Theory]
    [InlineData("MegabytesAnHour=3", "lain@batam.go.id", HttpStatusCode.Accepted)]
    [InlineData("AllMegabytesAnHour=3", "lain@batam.go.id", HttpStatusCode.TooManyRequests)]
    public async Task Submit_MoreThanMayBeUploadedWithinTheHour_Waits(string limit, string other, HttpStatusCode others)
    {
        await using var app = await StartAsync(limit);
        (string, string, byte[])[] large = [.. Applicant.Files, ("other", "besar.pdf", [.. "%PDF-1.4 "u8, .. new byte[2 * Megabyte]])];
        using var first = await SendAsync(app.Http, Applicant.Form(), files: large);
        first.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await app.SettleAsync();
        requests.Take();

        using var second = await SendAsync(app.Http, Applicant.Form(), files: large);
        requests.Take().ShouldNotContain(request => request.StartsWith("PUT uploads/", StringComparison.Ordinal));
        using var anothers = await SendAsync(app.Http, new(Applicant.Form()) { ["managerEmail"] = other }, files: large);

        second.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        anothers.StatusCode.ShouldBe(others);
        app.Time.Advance(TimeSpan.FromMinutes(61));
        using var later = await SendAsync(app.Http, Applicant.Form(), files: large);
        later.StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task Submit_ThatBreaksOff_TakesOnlyWhatCame()
    {
        await using var app = await StartAsync("AllMegabytesAnHour=3");
        (string, string, byte[])[] large = [.. Applicant.Files, ("other", "besar.pdf", [.. "%PDF-1.4 "u8, .. new byte[2 * Megabyte]])];
        await Should.ThrowAsync<HttpRequestException>(
            () => app.Http.PostAsync("/permohonan", new BreakingContent(Applicant.Multipart(Applicant.Form(), large), Megabyte / 2), Token));

        using var again = await SendAsync(app.Http, Applicant.Form(), files: large);

        again.StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    private Task<RunningApp> StartAsync(params string[] limits) => RunningApp.StartAsync(
        Monday, OfficialsJson.Usual(),
        services => requests.Watch(services),
        [.. limits.Select(limit => $"--Limits:{limit}")]);

    private static async Task AcceptAsync(RunningApp app, int times)
    {
        for (var time = 0; time < times; time++)
        {
            using var taken = await app.SubmitAsync();
            taken.StatusCode.ShouldBe(HttpStatusCode.Accepted);
            await app.SettleAsync();
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient http, Dictionary<string, string> form, string? key = null, (string Field, string Name, byte[] Content)[]? files = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/permohonan") { Content = Applicant.Multipart(form, files ?? Applicant.Files) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (key is not null)
        {
            request.Headers.Add(ClientKey.Header, key);
        }

        return await http.SendAsync(request, Token);
    }
}
