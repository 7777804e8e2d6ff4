using System.Text.Json;
using FunctionsHost.Memory.Hub;
using FunctionsHost.Memory.Timers;
using FunctionsHost.Settings;

namespace FunctionsHost.Memory;

/// <summary>Calls an app's orchestrators, activities and timers for a hub in memory.</summary>
public sealed class MemoryBackend(TaskHub hub) : IBackend
{
    /// <summary>The path of the setting in host.json.</summary>
    internal const string DefaultVersion = "extensions:durableTask:defaultVersion";

    private readonly CancellationTokenSource stopping = new();
    private AttachedHost? worker;
    private Task timers = Task.CompletedTask;

    public Task<string> PrepareAsync(FunctionApp app, CancellationToken cancellation)
    {
        worker = new AttachedHost(app);
        hub.DefaultVersion = app.Settings.Host[DefaultVersion] ?? hub.DefaultVersion;
        return Task.FromResult(JsonSerializer.Serialize(new
        {
            taskHubName = app.Settings.Host["extensions:durableTask:hubName"] ?? "TestHubName",
            connectionName = (string?)null,
            rpcBaseUrl = hub.Address,
            httpBaseUrl = hub.Address,
            requiredQueryStringParameters = "",
            useForwardedHost = false,
            maxGrpcMessageSizeInBytes = int.MaxValue,
            grpcHttpClientTimeout = "\"00:01:40\"",
        }));
    }

    public Task StartAsync(CancellationToken cancellation)
    {
        var app = worker!.App;
        var loops = app.Functions.Where(function => function.TriggerType == "timerTrigger")
            .Select(function => new TimerLoop(app, function, hub.Timer(function.Name), hub.Time)).ToList();
        timers = Task.WhenAll(loops.Select(loop => loop.RunAsync(stopping.Token)));
        hub.Work.Attach(worker);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellation)
    {
        await stopping.CancelAsync();
        await Task.WhenAll(timers, hub.Work.DetachAsync(worker!)).WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Kill();
    }

    /// <summary>Acts as if the process had died: the hub learns nothing more of work under way.</summary>
    public void Kill()
    {
        stopping.Cancel();
        if (worker is not null)
        {
            hub.Work.Kill(worker);
        }
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        return default;
    }
}
