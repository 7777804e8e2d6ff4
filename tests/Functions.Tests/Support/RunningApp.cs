using FunctionsHost.Memory;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using HostingFunctions.Testing;
using HostingFunctions.Wakeups;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>The whole app in this process, with its own storage account, a clock that the test moves, and mails that the test can read.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly Azurite storage;
    private readonly TaskHub hub;
    private readonly Func<Task<MemoryHost>> start;
    private MemoryHost host;
    private Task killed = Task.CompletedTask;

    private RunningApp(Azurite storage, TaskHub hub, Func<Task<MemoryHost>> start, MemoryHost host, FakeTimeProvider time, RecordingMailer mails)
    {
        (this.storage, this.hub, this.start, this.host, Time, Mails) = (storage, hub, start, host, time, mails);
        Http = Reach(host);
    }

    /// <summary>The key of the functions that need one.</summary>
    public const string Key = "kunci-uji";

    public FakeTimeProvider Time { get; }

    public RecordingMailer Mails { get; }

    public HttpClient Http { get; private set; }

    public DurableTaskClient Durable => hub.Client;

    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    /// <param name="now">The initial time of the clock.</param>
    /// <param name="instead">Services that replace the app's own.</param>
    /// <param name="settings">Further settings, which override the usual ones.</param>
    public static async Task<RunningApp> StartAsync(
        DateTimeOffset now, OfficialsJson officials, Action<IServiceCollection>? instead = null, params string[] settings)
    {
        var app = await StartWithoutStorageAsync(now, officials, instead, settings);
        await app.Get<StorageSetUp>().Done;
        return app;
    }

    /// <summary>Starts it, and does not wait until its tables are there.</summary>
    /// <inheritdoc cref="StartAsync"/>
    public static async Task<RunningApp> StartWithoutStorageAsync(
        DateTimeOffset now, OfficialsJson officials, Action<IServiceCollection>? instead, params string[] settings)
    {
        var storage = await Azurite.ShareAsync();
        var time = new FakeTimeProvider(now);
        var mails = new RecordingMailer();
        var hub = await TaskHub.StartAsync(time);
        string[] all = [.. Settings(storage.ConnectionString, officials.Path), .. settings];
        return new RunningApp(storage, hub, Start, await Start(), time, mails);

        Task<MemoryHost> Start() => MemoryHost.StartAsync(hub, typeof(HostingApp).Assembly, Create, all);

        FunctionsApplicationBuilder Create(string[] args)
        {
            var builder = HostingApp.CreateBuilder(args);
            builder.Services.AddSingleton<TimeProvider>(time);
            builder.Services.AddKeyedSingleton<IMailer>(ObservedMailer.Unobserved, mails);
            instead?.Invoke(builder.Services);
            return builder;
        }
    }

    /// <summary>The limits have tests of their own; elsewhere many requests name one mailbox.</summary>
    private static readonly string[] NoLimits =
    [
        .. new[]
        {
            "MailsAnHour", "MailsADay", "SignInsAnHour", "SignInsADay", "AgencyAnHour", "AllAnHour", "MegabytesAnHour", "AllMegabytesAnHour",
            "KeylessMegabytes",
        }
            .Select(limit => $"--Limits:{limit}=0"),
    ];

    public static string[] Settings(string storage, string officials) =>
    [
        "--urls", "http://127.0.0.1:0",
        $"--AzureWebJobsStorage={storage}",
        "--AzureWebJobsDisableHomepage=true",
        "--Site:BaseUrl=http://localhost",
        $"--Officials:Path={officials}",
        "--Smtp:Host=localhost",
        "--Smtp:FromAddress=hosting@batam.go.id",
        "--Smtp:FromName=Hosting",
        "--SweepSchedule=0 */5 * * * *",
        "--RenewalsSchedule=0 0 2 * * *",
        "--WebhookSchedule=0 0 0 29 2 *",
        $"--host.function.default={Key}",
        "--Logging:LogLevel:HostingFunctions.Telemetry=Warning",
        .. NoLimits,
    ];

    /// <summary>Looks for lost wake-ups, as the timer does.</summary>
    public Task SweepAsync() =>
        ActivatorUtilities.CreateInstance<SweepFunction>(host.Services).Run(new TimerInfo(), Durable, TestContext.Current.CancellationToken);

    public Task SettleAsync() => hub.WhenIdle();

    /// <summary>Kills the app, as if its process died. From here on nothing it does has any effect.</summary>
    public void Kill() => killed = host.KillAsync().AsTask();

    /// <summary>Starts another process in place of the killed one.</summary>
    /// <param name="between">Called after the one has ended and before the other starts.</param>
    public async Task StartAgainAsync(Action between)
    {
        await killed;
        between();
        Http.Dispose();
        host = await start();
        Http = Reach(host);
    }

    /// <summary>Starts another process beside this one, on the same hub and account.</summary>
    public Task<MemoryHost> StartAnotherAsync() => start();

    /// <summary>Moves the clock forward in steps and lets everything due happen.</summary>
    public async Task MoveToAsync(DateTimeOffset until)
    {
        while (Time.GetUtcNow() < until)
        {
            var next = Time.GetUtcNow().AddHours(6);
            Time.SetUtcNow(next < until ? next : until);
            await SettleAsync();
        }
    }

    private static HttpClient Reach(MemoryHost host) => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await host.DisposeAsync();
        await hub.DisposeAsync();
        await storage.DisposeAsync();
    }
}
