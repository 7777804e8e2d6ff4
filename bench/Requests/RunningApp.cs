using HostingFunctions.Domain.Ports;
using HostingFunctions.Testing;
using LocalRuntime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Bench.Requests;

/// <summary>The whole app in this process, on a storage emulator of its own.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly Azurite storage;
    private readonly IHost host;

    private RunningApp(Azurite storage, IHost host, RequestCount requests, Mailbox mails)
    {
        (this.storage, this.host, Requests, Mails) = (storage, host, requests, mails);
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = host.GetAddress(), Timeout = TimeSpan.FromMinutes(10) };
    }

    /// <summary>Of the app's own storage clients.</summary>
    public RequestCount Requests { get; }

    public Mailbox Mails { get; }

    public HttpClient Http { get; }

    public static async Task<RunningApp> StartAsync()
    {
        var storage = await Azurite.StartAsync();
        var (requests, mails) = (new RequestCount(), new Mailbox());
        var builder = HostingApp.CreateBuilder(
        [
            "--urls", "http://127.0.0.1:0",
            $"--AzureWebJobsStorage={storage.ConnectionString}",
            "--AzureWebJobsDisableHomepage=true",
            "--Site:BaseUrl=http://localhost",
            "--Officials:Path=samples/officials.json",
            "--Smtp:Host=localhost",
            "--Smtp:FromAddress=hosting@batam.go.id",
            "--Smtp:FromName=Hosting",

            // Not within a measurement: the sweep finds nothing to do here, and a few requests of it would blur the counts.
            "--SweepSchedule=0 0 0 1 1 *",
            "--RenewalsSchedule=0 0 0 1 1 *",
        ]).UseFunctionsOf(typeof(HostingApp).Assembly);
        builder.Logging.AddFilter(null, LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        requests.Watch(builder.Services);
        builder.Services.AddSingleton<IMailer>(mails);
        var host = builder.Build();
        await host.StartAsync();
        return new RunningApp(storage, host, requests, mails);
    }

    /// <summary>Completes when every orchestration waits for somebody, or has ended.</summary>
    public Task SettleAsync() => host.GetTaskHub().WhenIdle();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await host.StopAsync();
        host.Dispose();
        await storage.DisposeAsync();
    }
}
