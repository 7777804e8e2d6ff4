using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HostingFunctions.Settings;

/// <summary>Reads the deployment's data files when the app starts: a broken one is named then, and not to the first visitor.</summary>
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
