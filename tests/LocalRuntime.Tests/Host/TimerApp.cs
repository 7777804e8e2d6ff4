using LocalRuntime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalRuntime.Tests.Host;

/// <summary>An app of one timer function on a hub and a clock that tests give.</summary>
internal sealed class TimerApp : IAsyncDisposable
{
    private readonly TestFolder _folder;
    private readonly IHost _host;

    private TimerApp(TestFolder folder, IHost host)
    {
        _folder = folder;
        _host = host;
    }

    internal static async Task<TimerApp> StartAsync<TFunctions>(
        AzuriteFixture azurite, string hub, TimeProvider time, TimerRuns runs, string schedule = "0 0 * * * *")
    {
        var folder = new TestFolder().HostJson();
        var builder = TestApp.Builder(
            folder, [typeof(TFunctions)],
            "--AzureWebJobsStorage", azurite.ConnectionString, "--HourlySchedule", schedule,
            "--AzureFunctionsJobHost:extensions:durableTask:hubName", hub);
        builder.Services.AddSingleton(time).AddSingleton(runs);
        var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        return new(folder, host);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
        _folder.Dispose();
    }
}
