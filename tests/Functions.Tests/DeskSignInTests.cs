using System.Net;
using Azure.Data.Tables;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace HostingFunctions.Functions.Tests;

/// <summary>An official signs in to the desk with a mailed link and the digits of their NIP, once; nobody else learns or gets anything.</summary>
public sealed class DeskSignInTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SignIn_RightDigits_OpensTheDeskThatWasAskedFor()
    {
        await using var app = await StartAsync();
        using var closed = await app.OpenAsync("/meja?urut=nama", null);
        closed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        closed.Headers.Location!.OriginalString.ShouldBe("/masuk?ke=%2Fmeja%3Furut%3Dnama");
        (await app.Http.GetStringAsync(closed.Headers.Location.OriginalString, Cancellation)).ShouldContain("value=\"/meja?urut=nama\"");
        var link = (await app.AskToSignInAsync(OfficialsJson.Pa, "/meja?urut=nama")).ShouldNotBeNull();
        (await app.Http.GetAsync(link, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var entered = await app.PressAsync(link, ("idDigits", "1002"));

        entered.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        entered.Headers.Location!.OriginalString.ShouldBe("/meja?urut=nama");
        entered.Headers.GetValues("Set-Cookie").Single().ShouldEndWith("; path=/; secure; samesite=lax; httponly");
        using var desk = await app.OpenAsync("/meja", entered.SessionCookie());
        desk.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await desk.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Pejabat pa, Sub Koordinator PA");
        (await TrailAsync(app)).ShouldBe(["Sistem: Tautan masuk dikirim", "Pejabat pa (Sub Koordinator PA): Masuk"]);
    }

    [Theory]
    [InlineData("https://contoh.test/meja")]
    [InlineData("//contoh.test/meja")]
    [InlineData("/mejalain")]
    [InlineData("/meja\\..\\x")]
    [InlineData("")]
    public async Task SignIn_AskedForElsewhere_LeadsToTheDesk(string next)
    {
        await using var app = await StartAsync();

        using var entered = await app.PressAsync((await app.AskToSignInAsync(OfficialsJson.Pa, next))!, ("idDigits", "1002"));

        entered.Headers.Location!.OriginalString.ShouldBe("/meja");
    }

    [Fact]
    public async Task SignIn_Anybody_IsAnsweredAndLimitedTheSame()
    {
        await using var app = await StartAsync("--Limits:SignInsAnHour=1");
        using var known = await AskAsync(OfficialsJson.Pa);
        using var unknown = await AskAsync("orang.lain@batam.go.id");
        using var empty = await AskAsync("");
        using var knownAgain = await AskAsync(OfficialsJson.Pa);
        using var unknownAgain = await AskAsync("orang.lain@batam.go.id");

        known.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await known.Content.ReadAsStringAsync(Cancellation)).ShouldBe(await unknown.Content.ReadAsStringAsync(Cancellation));
        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        knownAgain.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        unknownAgain.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        app.Mails.To("orang.lain@batam.go.id").ShouldBeEmpty();

        Task<HttpResponseMessage> AskAsync(string email) => app.PressAsync("/masuk", ("linkEmail", email));
    }

    [Fact]
    public async Task Link_FiveTimesWrong_IsLockedAndAScannerLocksNothing()
    {
        await using var app = await StartAsync();
        var link = (await app.AskToSignInAsync(OfficialsJson.Pa))!;
        for (var i = 0; i < 6; i++)
        {
            using var scanned = await app.PressAsync(link);
            scanned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        var guesses = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => app.PressAsync(link, ("idDigits", "9999"))));

        guesses.Count(guess => guess.StatusCode == HttpStatusCode.UnprocessableEntity).ShouldBe(5);
        using var right = await app.PressAsync(link, ("idDigits", "1002"));
        right.StatusCode.ShouldBe(HttpStatusCode.Locked);
        right.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Link_TwiceAtOnce_OpensOneSession()
    {
        await using var app = await StartAsync();
        var link = (await app.AskToSignInAsync(OfficialsJson.Pa))!;

        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.PressAsync(link, ("idDigits", "1002"))));

        both.Count(answer => answer.StatusCode == HttpStatusCode.SeeOther).ShouldBe(1);
        both.Count(answer => answer.StatusCode == HttpStatusCode.Gone).ShouldBe(3);
        (await app.Http.GetAsync(link, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Link_AfterFifteenMinutes_IsOver()
    {
        await using var app = await StartAsync();
        var link = (await app.AskToSignInAsync(OfficialsJson.Pa))!;
        app.Time.Advance(TimeSpan.FromMinutes(15));

        using var entered = await app.PressAsync(link, ("idDigits", "1002"));

        entered.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Link_MailServerAway_LeavesWithTheSweep()
    {
        await using var app = await StartAsync();
        var tried = new TaskCompletionSource();
        app.Mails.Before = _ =>
        {
            tried.TrySetResult();
            throw new MailNotSentException(new IOException("The mail server is away."));
        };
        using var asked = await app.PressAsync("/masuk", ("linkEmail", OfficialsJson.Pa));
        await tried.Task.WaitAsync(Cancellation);
        app.Mails.Before = _ => { };
        app.Time.Advance(TimeSpan.FromMinutes(3));

        await app.SweepAsync();
        await app.SweepAsync();

        using var entered = await app.PressAsync(app.Mails.To(OfficialsJson.Pa).Single().Link("masuk"), ("idDigits", "1002"));
        entered.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Table_OfSessions_HoldsNoTokenAndNothingThatIsOver()
    {
        await using var app = await StartAsync();
        var cookie = await app.SignInAsync(OfficialsJson.Pa);
        var link = (await app.AskToSignInAsync(OfficialsJson.Kabid))!;
        var rows = await RowsAsync(app);
        var secrets = new[] { cookie.Split('=')[1], link.Split('/').Last() };
        rows.Count(row => secrets.Any(secret => row.Contains(secret, StringComparison.Ordinal))).ShouldBe(0);
        app.Time.Advance(TimeSpan.FromHours(7));
        (await app.OpenAsync("/meja", cookie)).Dispose();
        await app.SweepAsync();
        (await RowsAsync(app)).Count.ShouldBe(2);

        app.Time.Advance(TimeSpan.FromHours(7));
        await app.SweepAsync();
        (await app.OpenAsync("/meja", cookie)).StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Time.Advance(TimeSpan.FromHours(9));
        await app.SweepAsync();
        await app.SweepAsync();

        (await RowsAsync(app)).ShouldBeEmpty();
    }

    internal static Task<RunningApp> StartAsync(params string[] settings) => StartAsync(OfficialsJson.Usual(), settings);

    internal static Task<RunningApp> StartAsync(OfficialsJson officials, params string[] settings) => RunningApp.StartAsync(
        Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0)), officials,
        settings: ["--SweepSchedule=0 0 0 29 2 *", "--RenewalsSchedule=0 0 0 29 2 *", .. settings]);

    private static async Task<IReadOnlyList<string>> TrailAsync(RunningApp app) =>
        await app.Get<IDeskTrail>().ListAsync(new DateOnly(2026, 6, 1), Cancellation).Select(entry => $"{entry.Actor}: {entry.Action}")
            .ToListAsync(Cancellation);

    private static async Task<IReadOnlyList<string>> RowsAsync(RunningApp app) =>
        await new TableClient(app.Get<IConfiguration>()["AzureWebJobsStorage"], "Sessions").QueryAsync<TableEntity>(cancellationToken: Cancellation)
            .Select(row => string.Join(' ', row.Select(column => column.Value))).ToListAsync(Cancellation);
}
