using System.Net;

namespace LocalRuntime.Tests.Host;

public sealed class FunctionKeyTests
{
    private static readonly string[] Keys =
    [
        "--host.master", "mmm", "--host.function.default", "hhh", "--functions.ByFunctionKey.default", "fff", "--functions.Other.default", "ooo",
    ];

    [Theory]
    [InlineData("/function?code=fff", HttpStatusCode.OK)]
    [InlineData("/function?code=hhh", HttpStatusCode.OK)]
    [InlineData("/function?code=mmm", HttpStatusCode.OK)]
    [InlineData("/function?code=ooo", HttpStatusCode.Unauthorized)]
    [InlineData("/function?code=", HttpStatusCode.Unauthorized)]
    [InlineData("/function", HttpStatusCode.Unauthorized)]
    [InlineData("/master?code=mmm", HttpStatusCode.OK)]
    [InlineData("/master?code=hhh", HttpStatusCode.Unauthorized)]
    public async Task Key_InTheQuery_OpensWhatItIsFor(string path, HttpStatusCode expected)
    {
        await using var app = await TestApp.StartAsync<GuardedFunctions>(null, Keys);

        (await app.GetAsync(path)).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task Key_InTheHeader_OpensWhatItIsFor()
    {
        await using var app = await TestApp.StartAsync<GuardedFunctions>(null, Keys);
        app.Client.DefaultRequestHeaders.Add("x-functions-key", "fff");

        (await app.ReadAsync("/function")).ShouldBe("in");
    }

    [Fact]
    public async Task Function_WhileNoKeysAreSet_StaysShut()
    {
        await using var app = await TestApp.StartAsync<GuardedFunctions>();

        (await app.GetAsync("/function?code=x")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
