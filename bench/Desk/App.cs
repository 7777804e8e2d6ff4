using System.Diagnostics;
using FunctionsHost.Memory;
using HostingFunctions.Desk;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Settings;
using HostingFunctions.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Bench.Desk;

/// <summary>The whole app in this process, with an official signed in.</summary>
internal sealed class App : IAsyncDisposable
{
    private readonly TaskHub hub;
    private readonly MemoryHost host;
    private readonly HttpClient http;

    private App(Azurite storage, TaskHub hub, MemoryHost host, Counted requests)
    {
        (Storage, this.hub, this.host, Requests) = (storage, hub, host, requests);
        http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = host.Address };
    }

    public Azurite Storage { get; }

    public Counted Requests { get; }

    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    public static async Task<App> StartAsync()
    {
        var storage = await Azurite.StartAsync();
        var hub = await TaskHub.StartAsync(TimeProvider.System);
        var requests = new Counted();
        string[] settings =
        [
            "--urls", "http://127.0.0.1:0", $"--AzureWebJobsStorage={storage.ConnectionString}", "--Site:BaseUrl=http://localhost",
            $"--Officials:Path={Repository.PathOf("samples/officials.json")}", "--Smtp:Host=localhost", "--Smtp:FromAddress=hosting@batam.go.id",
            "--Smtp:FromName=Hosting", "--SweepSchedule=0 0 0 29 2 *", "--RenewalsSchedule=0 0 0 29 2 *", "--WebhookSchedule=0 0 0 29 2 *",
            "--Logging:LogLevel:Default=Error",
            "--Logging:LogLevel:HostingFunctions.Telemetry=Warning",
        ];
        var host = await MemoryHost.StartAsync(
            hub, typeof(HostingApp).Assembly,
            args =>
            {
                var builder = HostingApp.CreateBuilder(args);
                requests.Watch(builder.Services);
                return builder;
            },
            settings);
        var app = new App(storage, hub, host, requests);
        await app.Get<StorageSetUp>().Done;
        await app.SignInAsync();
        return app;
    }

    /// <returns>After how many milliseconds the whole page was there.</returns>
    public async Task<double> OpenAsync(string path)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>Opens pages at a steady rate, whether or not earlier ones have come: a time counts from when its page was to be opened.</summary>
    /// <param name="meanwhile">Done once a second.</param>
    /// <returns>Milliseconds, the shortest first.</returns>
    public async Task<IReadOnlyList<double>> OpenAsync(string[] paths, int aSecond, int seconds, Func<int, Task>? meanwhile)
    {
        var (watch, opened) = (Stopwatch.StartNew(), new List<Task<double>>());
        for (var number = 0; number < aSecond * seconds; number++)
        {
            var due = TimeSpan.FromSeconds(number / (double)aSecond);
            if (due - watch.Elapsed is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait);
            }

            if (meanwhile is not null && number % aSecond == 0)
            {
                _ = meanwhile(number / aSecond);
            }

            opened.Add(OpenDueAsync(paths[number % paths.Length], watch, due));
        }

        return [.. (await Task.WhenAll(opened)).Order()];
    }

    /// <returns>The median of pages opened one after the other.</returns>
    public async Task<double> AloneAsync(string[] paths)
    {
        var times = new List<double>();
        for (var round = 0; round < 10; round++)
        {
            foreach (var path in paths)
            {
                times.Add(await OpenAsync(path));
            }
        }

        return times.Order().ElementAt(times.Count / 2);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await host.DisposeAsync();
        await hub.DisposeAsync();
        await Storage.DisposeAsync();
    }

    private async Task<double> OpenDueAsync(string path, Stopwatch watch, TimeSpan due)
    {
        await OpenAsync(path);
        return (watch.Elapsed - due).TotalMilliseconds;
    }

    private async Task SignInAsync()
    {
        var holder = Get<IOfficials>().Roster.Holders(Role.SubKoordinatorPa, DateOnly.FromDateTime(DateTime.UtcNow))[0];
        var token = LinkToken.New(Session.IdOf(holder.Email));
        await Get<ISessions>().BeginAsync(new Session(token.Hash, holder.Email, holder.Nip, DateTimeOffset.UtcNow), null, CancellationToken.None);
        http.DefaultRequestHeaders.Add("Cookie", $"{Sessions.Cookie}={token.Text}");
    }
}
