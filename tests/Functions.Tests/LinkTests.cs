using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>Personal links (rules 3 and 4).</summary>
public sealed class LinkTests
{
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    [Fact]
    public async Task Review_FiveWrongDigits_LocksTheLinkAlsoForTheRightOnes()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        await app.FileAsync();
        var link = app.Mails.To(OfficialsJson.Pa).Single().Link("tinjau");

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await app.PressAsync(link, ("decision", "ya"), ("considerations", "x"), ("idDigits", "9999"));
            answers.Add(wrong.StatusCode);
        }

        answers.ShouldBe(
        [
            HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity,
            HttpStatusCode.Locked,
        ]);
        using var right = await app.DecideAsync(OfficialsJson.Pa);
        right.StatusCode.ShouldBe(HttpStatusCode.Locked);
    }

    [Fact]
    public async Task Review_ScannerPressesWithoutDigits_NeverLocks()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        await app.FileAsync();
        var link = app.Mails.To(OfficialsJson.Pa).Single().Link("tinjau");

        for (var i = 0; i < 8; i++)
        {
            using var scanned = await app.PressAsync(link, ("decision", "ya"));
            scanned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        using var decided = await app.DecideAsync(OfficialsJson.Pa);
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Review_FaultyFormWithWrongDigits_SaysNothingOfThemAndNeverLocks()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        await app.FileAsync();
        var link = app.Mails.To(OfficialsJson.Pa).Single().Link("tinjau");

        for (var i = 0; i < 8; i++)
        {
            using var faulty = await app.PressAsync(link, ("decision", "ya"), ("idDigits", "9999"));
            faulty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await faulty.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("tidak cocok");
        }

        using var decided = await app.DecideAsync(OfficialsJson.Pa);
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Review_LinkTooOld_SaysExpired()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        await app.FileAsync();
        var link = app.Mails.To(OfficialsJson.Pa).First().Link("tinjau");

        app.Time.Advance(TimeSpan.FromDays(61));
        await app.SettleAsync();

        using var expired = await app.Http.GetAsync(link, TestContext.Current.CancellationToken);
        expired.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory]
    [InlineData("/tinjau/abc")]
    [InlineData("/tinjau/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/status/%00")]
    public async Task Link_Guessed_IsUnknown(string path)
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());

        using var guessed = await app.Http.GetAsync(path, TestContext.Current.CancellationToken);

        guessed.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }
}
