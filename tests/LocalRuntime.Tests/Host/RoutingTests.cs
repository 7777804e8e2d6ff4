using System.Net;

namespace LocalRuntime.Tests.Host;

public sealed class RoutingTests
{
    [Theory]
    [InlineData("/", "root")]
    [InlineData("/thing", "read")]
    [InlineData("/THING", "read")]
    [InlineData("/items/0f8fad5b-d9cb-469f-a165-70867728950e", "guid 0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("/items/41", "number 42")]
    [InlineData("/items/abc", "name abc none")]
    [InlineData("/items/abc/def", "name abc def")]
    [InlineData("/items/latest", "latest")]
    public async Task Get_OfADeclaredRoute_RunsTheMostSpecificFunction(string path, string expected)
    {
        await using var app = await TestApp.StartAsync<RoutingFunctions>();

        (await app.ReadAsync(path)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("PUT", "/thing")]
    [InlineData("HEAD", "/thing")]
    [InlineData("OPTIONS", "/thing")]
    [InlineData("GET", "/nothing")]
    [InlineData("GET", "/items/a/b/c")]
    public async Task Request_OfNoDeclaredMethodAndRoute_Is404WithoutABody(string method, string path)
    {
        await using var app = await TestApp.StartAsync<RoutingFunctions>();

        var response = await app.SendAsync(new(method), path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        response.Headers.ShouldNotContain(header => header.Key == "Allow");
    }

    [Fact]
    public async Task Head_WhereListed_RunsTheFunction()
    {
        await using var app = await TestApp.StartAsync<RoutingFunctions>();

        var response = await app.SendAsync(HttpMethod.Head, "/headed");

        response.Headers.GetValues("X-Seen").ShouldBe(["HEAD"]);
    }

    [Fact]
    public async Task Post_BesideGetOnOneRoute_RunsItsOwnFunction()
    {
        await using var app = await TestApp.StartAsync<RoutingFunctions>();

        var response = await app.SendAsync(HttpMethod.Post, "/thing");

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("written");
    }

    [Fact]
    public async Task Request_ToAFunctionWithoutMethods_TakesAnyAndItsActionResult()
    {
        await using var app = await TestApp.StartAsync<RoutingFunctions>();

        var response = await app.SendAsync(HttpMethod.Delete, "/action");

        ((int)response.StatusCode).ShouldBe(418);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("""{"method":"DELETE"}""");
    }

    [Fact]
    public async Task Redirect_FromAnAsyncFunction_IsNotFollowedByTheHost()
    {
        await using var app = await TestApp.StartAsync<RoutingFunctions>();

        var response = await app.GetAsync("/moved");

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.ShouldBe("/thing");
    }

    [Fact]
    public async Task PlainResult_IsNotWritten()
    {
        await using var app = await TestApp.StartAsync<RoutingFunctions>();

        var response = await app.GetAsync("/plain");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentLength.ShouldBe(0);
    }

    [Fact]
    public async Task RouteValue_ThatDoesNotConvert_Is500WithoutABody()
    {
        await using var app = await TestApp.StartAsync<RoutingFunctions>();

        var response = await app.GetAsync("/raw/x1");

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        response.Content.Headers.ContentLength.ShouldBe(0);
    }

    [Fact]
    public async Task Root_WhileTheHomepageIsEnabled_IsTheHosts()
    {
        await using var app = await TestApp.StartAsync<RoutingFunctions>(null, "--AzureWebJobsDisableHomepage", "false");

        (await app.ReadAsync("/")).ShouldContain("up and running");
    }

    [Fact]
    public async Task DisabledFunction_IsNotFound()
    {
        await using var app = await TestApp.StartAsync<RoutingFunctions>(null, "--AzureWebJobs.Read.Disabled", "true");

        (await app.GetAsync("/thing")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
