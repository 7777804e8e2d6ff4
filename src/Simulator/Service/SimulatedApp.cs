using FunctionsHost.Memory;
using HostingFunctions.Domain.Ports;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Simulator.Service;

/// <summary>One process of the real app, with a simulated clock.</summary>
public sealed class SimulatedApp : IAsyncDisposable
{
    private readonly MemoryHost host;

    private SimulatedApp(MemoryHost host, IReadOnlyList<DailyTimer> timers)
    {
        (this.host, Timers) = (host, timers);
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = host.Address };
    }

    public HttpClient Http { get; }

    /// <summary>The timer functions that run in it.</summary>
    public IReadOnlyList<DailyTimer> Timers { get; }

    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    /// <param name="hub">The hub of this process, which others may share.</param>
    /// <param name="smtpPort">The relay's port on this machine.</param>
    public static async Task<SimulatedApp> StartAsync(
        TaskHub hub, ServiceSettings settings, TimeProvider clock, Postbox post, int smtpPort, IReadOnlyList<DailyTimer> timers)
    {
        DailyTimer[] all = [DailyTimer.RenewalSweep, DailyTimer.Sweep];
        string[] args =
        [
            $"--AzureWebJobsStorage={settings.Storage}",
            "--AzureWebJobsDisableHomepage=true",
            "--Officials:Path=samples/officials.json",
            "--Officials:Source=Table",
            "--Smtp:Host=127.0.0.1",
            $"--Smtp:Port={smtpPort}",
            "--Smtp:Security=None",
            "--Smtp:FromAddress=hosting@batam.go.id",
            "--Smtp:FromName=Layanan Hosting",

            // Its people may all file within one hour of their clock.
            "--Limits:MailsAnHour=0",
            "--Limits:MailsADay=0",
            "--Limits:AgencyAnHour=0",
            "--Limits:AllAnHour=0",
            "--Limits:AllMegabytesAnHour=0",
            .. all.Select(timer => timer.Argument),

            // No program is told anything.
            "--WebhookSchedule=0 0 0 29 2 *",
            .. all.Except(timers).Select(timer => $"--AzureWebJobs.{timer.Function}.Disabled=true"),
            .. settings.Arguments,
        ];
        return new SimulatedApp(await MemoryHost.StartAsync(hub, typeof(HostingApp).Assembly, Create, args), timers);

        FunctionsApplicationBuilder Create(string[] given)
        {
            var builder = HostingApp.CreateBuilder(given);
            builder.Services.AddSingleton(clock).DecorateMailer(mailer => new WatchedMailer(mailer, post));
            settings.Instead(builder.Services);
            builder.Logging.ClearProviders();
            if (settings.Logs)
            {
                builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
            }

            return builder;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await host.DisposeAsync();
    }
}
