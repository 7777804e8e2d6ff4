using System.Net;
using HostingFunctions.Desk;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;

namespace HostingFunctions.Functions.Tests;

/// <summary>An official signs in with an account of a genuine OpenID Connect provider. What counts is the verified address, and our roster alone.</summary>
public sealed class DeskOpenIdTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SignIn_VerifiedAddressOfAnOfficial_OpensTheDeskThatWasAskedFor()
    {
        await using var provider = await Provider.StartAsync(OfficialsJson.Pa);
        await using var app = await StartAsync(provider);
        (await app.Http.GetStringAsync("/masuk?ke=%2Fmeja%3Fx", Cancellation)).ShouldContain("href=\"/masuk/oidc?ke=%2Fmeja%3Fx\"");

        var (cookies, back) = await GoAsync(app, "/masuk/oidc?ke=%2Fmeja%3Fx");
        using var entered = await app.SendAsync(HttpMethod.Get, back, cookies);

        entered.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        entered.Headers.Location!.OriginalString.ShouldBe("/meja?x");
        using var desk = await app.OpenAsync("/meja", entered.SessionCookie());
        desk.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Instances share nothing but settings and storage.</summary>
    [Fact]
    public async Task SignIn_AnsweredByAnotherInstance_Succeeds()
    {
        await using var provider = await Provider.StartAsync(OfficialsJson.Pa);
        await using var app = await StartAsync(provider);
        await using var another = await app.StartAnotherAsync();
        var (cookies, back) = await GoAsync(app, "/masuk/oidc");
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = another.Address };
        browser.DefaultRequestHeaders.Add("Cookie", cookies);

        using var entered = await browser.GetAsync(back, Cancellation);

        entered.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData(OfficialsJson.Pa, false)]
    [InlineData("orang.lain@batam.go.id", true)]
    public async Task SignIn_UnverifiedOrUnknown_IsRefused(string email, bool isVerified)
    {
        await using var provider = await Provider.StartAsync(email, isVerified);
        await using var app = await StartAsync(provider);
        var (cookies, back) = await GoAsync(app, "/masuk/oidc");

        using var refused = await app.SendAsync(HttpMethod.Get, back, cookies);

        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        IsSession(refused).ShouldBeFalse();
    }

    /// <summary>An answer in a browser that was not sent out: somebody else's, or one already used.</summary>
    [Fact]
    public async Task Return_InAnotherBrowserOrTwiceOrOfNobody_IsRefused()
    {
        await using var provider = await Provider.StartAsync(OfficialsJson.Pa);
        await using var app = await StartAsync(provider);
        var (cookies, back) = await GoAsync(app, "/masuk/oidc");
        using var elsewhere = await app.SendAsync(HttpMethod.Get, back, null);
        using var first = await app.SendAsync(HttpMethod.Get, back, cookies);
        using var second = await app.SendAsync(HttpMethod.Get, back, cookies);
        using var made = await app.SendAsync(HttpMethod.Get, "/masuk/oidc/kembali?code=x&state=y", cookies);
        using var bare = await app.SendAsync(HttpMethod.Get, "/masuk/oidc/kembali", cookies);

        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        HttpResponseMessage[] others = [elsewhere, second, made, bare];
        others.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Forbidden && !IsSession(answer));
    }

    [Fact]
    public async Task SignIn_WithoutProviderOrWhileItIsAway_IsTold()
    {
        var provider = await Provider.StartAsync(OfficialsJson.Pa);
        await provider.DisposeAsync();
        await using var app = await StartAsync(provider);
        await using var without = await DeskSignInTests.StartAsync();

        using var away = await app.Http.GetAsync("/masuk/oidc", Cancellation);
        using var none = await without.Http.GetAsync("/masuk/oidc", Cancellation);
        using var nothing = await without.Http.GetAsync("/masuk/oidc/kembali?code=x&state=y", Cancellation);

        away.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        nothing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await without.Http.GetStringAsync("/masuk", Cancellation)).ShouldNotContain("/oidc");
    }

    /// <summary>With the machine's time, which the provider has.</summary>
    private static Task<RunningApp> StartAsync(Provider provider) => RunningApp.StartAsync(
        DateTimeOffset.UtcNow, OfficialsJson.Usual(),
        settings: [$"--SignIn:Authority={provider.Address}", "--SignIn:ClientId=hosting", "--SignIn:ClientSecret=rahasia-untuk-uji"]);

    /// <summary>Goes to the provider and as far back as the browser's next request.</summary>
    /// <returns>What the browser carries, and the path to which it is sent back.</returns>
    private static async Task<(string Cookies, string Back)> GoAsync(RunningApp app, string path)
    {
        using var begun = await app.Http.GetAsync(path, Cancellation);
        begun.StatusCode.ShouldBe(HttpStatusCode.Found);
        begun.Headers.Location!.Query.ShouldContain("code_challenge_method=S256");
        begun.Headers.Location.Query.ShouldContain("redirect_uri=http%3A%2F%2Flocalhost%2Fmasuk%2Foidc%2Fkembali");
        begun.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("; secure; samesite=lax; httponly", StringComparison.Ordinal));
        var cookies = string.Join("; ", begun.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var vouched = await browser.GetAsync(begun.Headers.Location, Cancellation);
        return (cookies, vouched.Headers.Location!.PathAndQuery);
    }

    private static bool IsSession(HttpResponseMessage answer) => answer.Headers.TryGetValues("Set-Cookie", out var cookies)
        && cookies.Any(cookie => cookie.StartsWith(Sessions.Cookie, StringComparison.Ordinal));
}
