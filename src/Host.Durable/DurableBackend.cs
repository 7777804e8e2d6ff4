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

/// <summary>The WebJobs SDK's own job host with the genuine Durable extension and timers, on the storage account of <c>AzureWebJobsStorage</c>.</summary>
/// <param name="machine">
/// By which the processes that share a hub tell one another apart: one of them at a time holds a partition. One that is started again under its old name
/// takes up at once what it held.
/// </param>
internal sealed class DurableBackend(string machine) : IBackend
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

    private IHost Build(FunctionApp app, JobFunctions functions) => new HostBuilder()
        .ConfigureAppConfiguration(configuration => configuration
            .AddConfiguration(app.Settings.Values)
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                // Where the SDK looks for what host.json says.
                ["AzureWebJobsConfigurationSection"] = HostSettings.JobHost,

                // Makes the extension speak to a worker out of its process, by gRPC.
                ["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated",

                // Of these two the engine makes the name of a worker; alone it would take the machine's, which two processes of one machine share.
                ["WEBSITE_CURRENT_STAMPNAME"] = Environment.MachineName,
                ["RoleInstanceId"] = machine,
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
