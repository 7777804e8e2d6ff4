using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HostingFunctions.Settings;

/// <summary>Reads the deployment's data files at start, so that a broken one stops the app then and does not fail the first visitor's request.</summary>
public sealed class DataSetUp(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = services.GetRequiredService<WorkingCalendar>();
        _ = services.GetRequiredService<IOfficials>();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
