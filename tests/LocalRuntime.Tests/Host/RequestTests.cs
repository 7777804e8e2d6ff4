using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LocalRuntime.Tests.Host;

public sealed class RequestTests
{
    private readonly LongFunctions.Gate _gate = new();

    [Fact]
    public async Task Forwarded_ByAProxyOnTheMachine_IsWhatTheFunctionSees()
    {
        await using var app = await StartAsync();
        app.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        app.Client.DefaultRequestHeaders.Add("X-Forwarded-Host", "hosting.example");
        app.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        (await app.ReadAsync("/whence")).ShouldBe("https hosting.example 203.0.113.7");
    }

    [Fact]
    public async Task Stream_ThatIsNotYetAtItsEnd_ArrivesAsItIsWritten()
    {
        await using var app = await StartAsync();
        await using var body = await app.Client.GetStreamAsync("/trickle", TestContext.Current.CancellationToken);
        var first = new byte[5];

        await body.ReadExactlyAsync(first, TestContext.Current.CancellationToken);
        _gate.Open.SetResult();

        first.ShouldBe("first"u8.ToArray());
    }

    [Fact]
    public async Task HostedServices_OfTheApp_StartBesideTheServer()
    {
        await using var app = await StartAsync();

        app.Host.Services.GetRequiredService<IOptions<HostOptions>>().Value.ServicesStartConcurrently.ShouldBeTrue();
    }

    private Task<TestApp> StartAsync() => TestApp.StartAsync<WhenceFunctions>(builder => builder.Services.AddSingleton(_gate));
}
