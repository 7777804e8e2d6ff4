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

/// <summary>The job host of the WebJobs SDK with the genuine Durable extension and timers, on the storage account of <c>AzureWebJobsStorage</c>.</summary>
/// <param name="machine">
/// The name that distinguishes the processes that share a hub; each partition belongs to one of them at a time. A process that restarts under its old name
/// gets its partitions back at once.
/// </param>
internal sealed class DurableBackend(string machine) : IBackend
{
    private IHost? jobs;

    public async Task<string> PrepareAsync(FunctionApp app, CancellationToken cancellation)
    {
        var functions = new JobFunctions(app);
        jobs = Build(app, functions);

        // Before the start, because a timer that is past due runs during it. This initialises the job host, but no listener.
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

    private IHost Build(FunctionApp app, JobFunctions functions) => new HostBuilder()
        .ConfigureAppConfiguration(configuration => configuration
            .AddConfiguration(app.Settings.Values)
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                // The section where the SDK looks for the content of host.json.
                ["AzureWebJobsConfigurationSection"] = HostSettings.JobHost,

                // Makes the extension talk to a worker in another process, over gRPC.
                ["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated",

                // The engine names a worker by these two. Without them it would take the machine's name, which two processes on one machine share.
                ["WEBSITE_CURRENT_STAMPNAME"] = Environment.MachineName,
                ["RoleInstanceId"] = machine,
            }))
        .ConfigureWebJobs(web => web.AddAzureStorageCoreServices().AddTimers().AddDurableTask())
        .ConfigureServices(services =>
        {
            // As the real host does: while the storage is away, the listeners are tried again, and HTTP is served meanwhile.
            services.Configure<JobHostOptions>(options => options.AllowPartialHostStartup = true);
            services.AddSingleton(app.Logs);
            services.AddSingleton<ITypeLocator>(functions);
            services.AddSingleton<IHostIdProvider>(new HostId(app.Settings));
            services.AddSingleton<IWebHookProvider, NoWebHooks>();
            services.AddSingleton<IHostLifetime, NoLifetime>();

            // The SDK's own monitor needs a type that its storage package no longer has.
            services.RemoveAll<ScheduleMonitor>();
            services.AddSingleton<ScheduleMonitor, TimerStatus>();
        })
        .Build();
}
