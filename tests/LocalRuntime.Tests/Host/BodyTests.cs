using System.Net;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace LocalRuntime.Tests.Host;

public sealed class BodyTests
{
    private const long Kestrels = 30_000_000;
    private const long Hosts = 100 * 1024 * 1024;

    [Fact]
    public async Task FromBody_OfJson_IsRead()
    {
        await using var app = await TestApp.StartAsync<BodyFunctions>();

        var response = await app.SendAsync(HttpMethod.Post, "/greet", Json("""{ "name": "Siti", "times": 2 }"""));

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("Siti 2");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ broken")]
    public async Task FromBody_OfNoJson_Is500WithoutABody(string body)
    {
        await using var app = await TestApp.StartAsync<BodyFunctions>();

        var response = await app.SendAsync(HttpMethod.Post, "/greet", Json(body));

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        response.Content.Headers.ContentLength.ShouldBe(0);
    }

    [Theory]
    [InlineData(Kestrels, true, HttpStatusCode.OK)]
    [InlineData(Kestrels * 9 / 10, false, HttpStatusCode.OK)]
    [InlineData(Kestrels + 1, true, HttpStatusCode.InternalServerError)]
    public async Task Body_AtKestrelsLimit_IsTakenOrRefused(long length, bool announced, HttpStatusCode expected)
    {
        await using var app = await TestApp.StartAsync<BodyFunctions>();

        var response = await UploadAsync(app, new(length, announced));

        response.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task Body_OverTheHostsLimit_IsRefusedWhateverTheAppAllows()
    {
        await using var app = await TestApp.StartAsync<BodyFunctions>(builder =>
            builder.Services.Configure<KestrelServerOptions>(options => options.Limits.MaxRequestBodySize = null));

        var response = await UploadAsync(app, new(Hosts + 1, announced: true));

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        response.Content.Headers.ContentLength.ShouldBe(0);
    }

    [Fact]
    public async Task Body_WithinWhatTheAppAllows_IsTaken()
    {
        await using var app = await TestApp.StartAsync<BodyFunctions>(builder =>
            builder.Services.Configure<KestrelServerOptions>(options => options.Limits.MaxRequestBodySize = 90_000_000));

        var response = await UploadAsync(app, new(Kestrels + 1, announced: true));

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe($"{Kestrels + 1}");
    }

    private static async Task<HttpResponseMessage> UploadAsync(TestApp app, ZeroContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/count") { Content = content };
        request.Headers.ExpectContinue = true;
        return await app.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
