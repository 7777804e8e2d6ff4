using System.Net;
using LocalRuntime.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalRuntime.Tests.Host;

public sealed class ShutdownTests
{
    private readonly LongFunctions.Gate _gate = new();

    [Fact]
    public async Task Stop_AmidARequest_LetsItFinish()
    {
        await using var app = await StartAsync();
        var response = app.GetAsync("/long");
        await _gate.Entered.Task;

        var stopping = app.Host.StopAsync(TestContext.Current.CancellationToken);
        _gate.Open.SetResult();

        (await response).StatusCode.ShouldBe(HttpStatusCode.OK);
        await stopping;
    }

    [Fact]
    public async Task Stop_OnceTheTimeIsOver_CancelsTheRequest()
    {
        await using var app = await StartAsync(ShutdownDrain.Reserve);
        var response = app.GetAsync("/long");
        await _gate.Entered.Task;

        await app.Host.StopAsync(TestContext.Current.CancellationToken);

        (await response).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
    }

    private Task<TestApp> StartAsync(TimeSpan? timeout = null) => TestApp.StartAsync<LongFunctions>(builder =>
    {
        builder.Services.AddSingleton(_gate);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = timeout ?? options.ShutdownTimeout);
    });
}
