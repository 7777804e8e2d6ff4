using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FunctionsHost.Tests.Conformance;

/// <summary>HTTP functions.</summary>
public abstract class HttpScenarios<THost>(HostFixture<THost> fixture) : Scenarios<THost>(fixture)
    where THost : IConformanceHost, new()
{
    private const int Upload = 90 * 1024 * 1024;
    private const int Download = 25 * 1024 * 1024;

    [Fact]
    public async Task Get_Declared_IsAnsweredByTheFunction()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "plain/a%20b?q=c") { Headers = { Host = "sample.test" } };

        using var answer = await Host.Http.SendAsync(request, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("X-Sample").ShouldBe(["yes"]);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldBe("a b c sample.test");
    }

    [Theory]
    [InlineData("GET", "ahead of one")]
    [InlineData("POST", "behind")]
    public async Task Request_SeveralRoutesMatch_TheFirstFunctionByNameAnswers(string method, string answer)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "shared/one");

        using var answered = await Host.Http.SendAsync(request, Token);

        (await answered.Content.ReadAsStringAsync(Token)).ShouldBe(answer);
    }

    [Theory]
    [InlineData("POST", "plain/a")]
    [InlineData("HEAD", "plain/a")]
    [InlineData("GET", "nowhere")]
    [InlineData("GET", "disabled")]
    public async Task Request_NotDeclared_Is404WithNoBody(string method, string path) => await AnswerIsBareAsync(method, path, HttpStatusCode.NotFound);

    [Fact]
    public async Task Get_FunctionFails_Is500WithNoBody() => await AnswerIsBareAsync("GET", "failing", HttpStatusCode.InternalServerError);

    [Theory]
    [InlineData("keyed")]
    [InlineData("keyed?code=wrong")]
    public async Task Get_KeyedWithoutTheKey_Is401WithNoBody(string path) => await AnswerIsBareAsync("GET", path, HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Get_KeyedWithTheKey_IsAnswered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "keyed") { Headers = { { "x-functions-key", HostFixture<THost>.Key } } };

        using var answer = await Host.Http.SendAsync(request, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Host.Http.GetStringAsync($"keyed?code={HostFixture<THost>.Key}", Token)).ShouldBe("opened");
    }

    [Fact]
    public async Task Get_Root_IsTheApps() => (await Host.Http.GetStringAsync("", Token)).ShouldBe("home");

    [Fact]
    public async Task Post_LargeBody_IsStreamed()
    {
        // Arrange: the rest is sent only after the app has seen the beginning.
        using var body = new GatedContent(
            Upload, () => UntilAsync(async () => await Host.Http.GetStringAsync("received", Token) is var seen && seen != "0" ? seen : null));

        // Act
        using var answer = await Host.Http.PostAsync("upload", body, Token);

        // Assert
        (await answer.Content.ReadAsStringAsync(Token)).ShouldBe($"{Upload}");
    }

    [Fact]
    public async Task Get_LargeBody_IsStreamed()
    {
        using var answer = await Host.Http.GetAsync($"download/{Download}/{Id}", HttpCompletionOption.ResponseHeadersRead, Token);
        await using var body = await answer.Content.ReadAsStreamAsync(Token);

        // Act: the app sends the rest only after it was told that the beginning has arrived.
        var buffer = new byte[64 * 1024];
        await body.ReadExactlyAsync(buffer, Token);
        await PostAsync($"gates/{Id}");
        long length = buffer.Length;
        while (await body.ReadAsync(buffer, Token) is > 0 and var count)
        {
            length += count;
        }

        length.ShouldBe(Download);
    }

    [Fact]
    public async Task Get_FunctionFailsAmidItsAnswer_IsSeenToBeBroken()
    {
        using var answer = await Host.Http.GetAsync("breaking", HttpCompletionOption.ResponseHeadersRead, Token);

        await Should.ThrowAsync<HttpRequestException>(() => answer.Content.ReadAsByteArrayAsync(Token));
    }

    [Fact]
    public async Task Post_Over100MiB_Is500WithNoBody()
    {
        var answer = await RawAsync("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 104857601\r\n\r\nabc");

        answer.ShouldBe("HTTP/1.1 500 Internal Server Error");
    }

    [Fact]
    public async Task Get_CallerGoesAway_TheFunctionIsTold()
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var call = Host.Http.GetAsync("endless", gone.Token);
        await UntilAsync(async () => await Host.Http.GetStringAsync("received", Token) is "-1" ? "begun" : null);

        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => call);
        (await UntilAsync(async () => await Host.Http.GetStringAsync("cancelled", Token) is "true" ? "told" : null)).ShouldBe("told");
    }

    /// <summary>The server waits 5 s for a body that does not arrive.</summary>
    [Fact]
    public async Task Post_BodyStalls_Is408()
    {
        var answer = await RawAsync("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\nabc");

        answer.ShouldBe("HTTP/1.1 408 Request Timeout");
    }

    /// <returns>The first line of the answer.</returns>
    private async Task<string?> RawAsync(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, Host.Http.BaseAddress!.Port, Token);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), Token);
        using var answer = new StreamReader(connection.GetStream(), Encoding.ASCII);
        return await answer.ReadLineAsync(Token);
    }

    private async Task AnswerIsBareAsync(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var answer = await Host.Http.SendAsync(request, Token);

        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsByteArrayAsync(Token)).ShouldBeEmpty();
    }
}
