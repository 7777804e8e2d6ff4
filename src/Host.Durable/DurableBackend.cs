using FunctionsHost.Settings;
using FunctionsHost.Workers;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.DurableTask;
using Microsoft.Azure.WebJobs.Extensions.Timers;
using Microsoft.Azure.WebJobs.Host.Config;
using Microsoft.Azure.WebJobs.Host.Executors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FunctionsHost.Durable;

/// <summary>The WebJobs SDK's own job host with the genuine Durable extension and timer listener, on the storage account of <c>AzureWebJobsStorage</c>.</summary>
internal sealed class DurableBackend : IBackend
{
    private IHost? jobs;

    public async Task<string> PrepareAsync(FunctionApp app, CancellationToken cancellation)
    {
        var functions = new JobFunctions(app);
        jobs = Build(app, functions);

        // Before the start, since a timer that is past due runs amid it. This initialises the job host, but no listener.
        await jobs.Services.GetRequiredService<IJobHost>().CallAsync(JobFunctions.ClientFunction, cancellationToken: cancellation);
        return functions.Client;
    }

    public Task StartAsync(CancellationToken cancellation) => jobs!.StartAsync(cancellation);

    public Task StopAsync(CancellationToken cancellation) => jobs!.StopAsync(cancellation);

    public ValueTask DisposeAsync()
    {
        jobs?.Dispose();
        return default;
    }

    private static IHost Build(FunctionApp app, JobFunctions functions) => new HostBuilder()
        .ConfigureAppConfiguration(configuration => configuration
            .AddConfiguration(app.Settings.Values)
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                // Where the SDK looks for what host.json says.
                ["AzureWebJobsConfigurationSection"] = HostSettings.JobHost,

                // Makes the extension speak to a worker out of its process, by gRPC.
                ["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated",
            }))
        .ConfigureWebJobs(web => web.AddAzureStorageCoreServices().AddTimers().AddDurableTask())
        .ConfigureServices(services =>
        {
            services.AddSingleton(app.Logs);
            services.AddSingleton<ITypeLocator>(functions);
            services.AddSingleton<IHostIdProvider>(new HostId(app.Settings));
            services.AddSingleton<IWebHookProvider, NoWebHooks>();
            services.AddSingleton<IHostLifetime, NoLifetime>();

            // The SDK's own needs a type that went with an earlier version of its storage package.
            services.RemoveAll<ScheduleMonitor>();
            services.AddSingleton<ScheduleMonitor, TimerStatus>();
        })
        .Build();
}
