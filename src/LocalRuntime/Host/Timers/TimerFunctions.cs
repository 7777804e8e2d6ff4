using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Hosting;

/// <summary>Runs the timer functions of an app.</summary>
internal sealed class TimerFunctions : BackgroundService
{
    // Where the host keeps its own timers, so that whoever looks after one knows the other.
    private const string Container = "azure-webjobs-hosts";

    private readonly IReadOnlyList<TimerListener> _listeners;
    private readonly IHostApplicationLifetime _lifetime;

    internal TimerFunctions(IReadOnlyList<(Function Function, TimerTriggerAttribute Trigger)> functions, HostJson hostJson, IServiceProvider services)
    {
        _lifetime = services.GetRequiredService<IHostApplicationLifetime>();
        var settings = services.GetRequiredService<IConfiguration>();
        var time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        var zone = settings["WEBSITE_TIME_ZONE"] is { Length: > 0 } id ? TimeZoneInfo.FindSystemTimeZoneById(id) : time.LocalTimeZone;
        var container = new Lazy<BlobContainerClient>(() => new(StorageConnection.Read(settings), Container));
        _listeners =
        [
            .. functions.Select(f => new TimerListener(
                f.Function,
                f.Trigger,
                ParseSchedule(f.Function.Declaration, f.Trigger, settings, zone),
                new(container, $"timers/{hostJson.HubName.ToLowerInvariant()}/{f.Function.Name}/status"),
                services.GetRequiredService<FunctionDispatcher>(),
                services.GetRequiredService<ShutdownDrain>(),
                time,
                services.GetRequiredService<ILogger<TimerFunctions>>())),
        ];
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Who starts the app to have a request answered need not wait for its timers.
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (_lifetime.ApplicationStarted.Register(started.SetResult))
        {
            await started.Task.WaitAsync(stoppingToken);
        }

        await Task.WhenAll(_listeners.Select(l => l.RunAsync(stoppingToken)));
    }

    private static TimerSchedule ParseSchedule(FunctionDeclaration declaration, TimerTriggerAttribute trigger, IConfiguration settings, TimeZoneInfo zone)
    {
        try
        {
            return TimerSchedule.Parse(SettingReference.Resolve(trigger.Schedule, settings)!, zone);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            throw declaration.Fault(e.Message.TrimEnd('.'));
        }
    }
}
