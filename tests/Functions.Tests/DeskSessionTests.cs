using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>A session at the desk ends by itself, by its holder, and with their office; no other site writes its forms.</summary>
public sealed class DeskSessionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Session_SeenAgain_EndsEightHoursAfterThat()
    {
        await using var app = await DeskSignInTests.StartAsync();
        var session = await app.SignInAsync(OfficialsJson.Pa);
        app.Time.Advance(TimeSpan.FromHours(7));
        (await StatusAsync(app, session)).ShouldBe(HttpStatusCode.OK);
        app.Time.Advance(TimeSpan.FromHours(7));
        (await StatusAsync(app, session)).ShouldBe(HttpStatusCode.OK);

        app.Time.Advance(TimeSpan.FromHours(8));

        (await StatusAsync(app, session)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Session_SignedOut_IsUselessAndOthersAreNot()
    {
        await using var app = await DeskSignInTests.StartAsync();
        var (stolen, other) = (await app.SignInAsync(OfficialsJson.Pa), await app.SignInAsync(OfficialsJson.Pa));

        using var left = await app.PressAsync("/keluar", stolen);

        left.StatusCode.ShouldBe(HttpStatusCode.OK);
        left.Headers.GetValues("Set-Cookie").Single().ShouldStartWith("__Host-meja=; expires=Thu, 01 Jan 1970");
        (await StatusAsync(app, stolen)).ShouldBe(HttpStatusCode.SeeOther);
        (await StatusAsync(app, other)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Session_SignedOutEverywhere_EndsInEveryBrowserAndOnlyForThatPerson()
    {
        await using var app = await DeskSignInTests.StartAsync();
        var (here, there) = (await app.SignInAsync(OfficialsJson.Pa), await app.SignInAsync(OfficialsJson.Pa));
        var colleague = await app.SignInAsync(OfficialsJson.Kabid);
        var unused = (await app.AskToSignInAsync(OfficialsJson.Pa))!;

        using var left = await app.PressAsync("/keluar/semua", here);

        left.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(app, here)).ShouldBe(HttpStatusCode.SeeOther);
        (await StatusAsync(app, there)).ShouldBe(HttpStatusCode.SeeOther);
        (await StatusAsync(app, colleague)).ShouldBe(HttpStatusCode.OK);
        (await app.Http.GetAsync(unused, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Session_OfWhoHoldsNoOfficeAnyMore_EndsAtOnceAndForGood()
    {
        var officials = OfficialsJson.Usual().WithDeputy().Write();
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0)), officials);
        var session = await app.SignInAsync(OfficialsJson.Deputy);
        (await StatusAsync(app, session)).ShouldBe(HttpStatusCode.OK);

        officials.Clear().With("SubKoordinatorPa", OfficialsJson.Pa, "197612311995111002").Write();

        (await StatusAsync(app, session)).ShouldBe(HttpStatusCode.SeeOther);
        officials.WithDeputy().Write();
        (await StatusAsync(app, session)).ShouldBe(HttpStatusCode.SeeOther);
    }

    /// <summary>A mailbox that another person has from now on.</summary>
    [Fact]
    public async Task Session_OfAMailboxThatAnotherPersonHasNow_Ends()
    {
        var officials = OfficialsJson.Usual();
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0)), officials);
        var session = await app.SignInAsync(OfficialsJson.Pa);

        officials.Clear().With("SubKoordinatorPa", OfficialsJson.Pa, "198106062006062006").Write();

        (await StatusAsync(app, session)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Session_FormOfAnotherSiteOrSession_IsNotHeeded()
    {
        await using var app = await DeskSignInTests.StartAsync();
        var (session, other) = (await app.SignInAsync(OfficialsJson.Pa), await app.SignInAsync(OfficialsJson.Pa));

        using var without = await app.PostAsync("/keluar", session);
        using var wrong = await app.PostAsync("/keluar", session, ("antiforgery", new string('0', 64)));
        using var nobodys = await app.PostAsync("/keluar", null);

        without.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await without.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Tidak ada yang disimpan atau diubah.");
        wrong.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        nobodys.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await StatusAsync(app, session)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(app, other)).ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningApp app, string session)
    {
        using var page = await app.OpenAsync("/meja", session);
        return page.StatusCode;
    }
}
