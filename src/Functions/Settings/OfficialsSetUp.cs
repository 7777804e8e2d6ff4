using HostingFunctions.Domain.Ports;
using Microsoft.Extensions.Hosting;

namespace HostingFunctions.Settings;

/// <summary>Reads the officials when the app starts: a broken file is named then, and not to the first visitor.</summary>
public sealed class OfficialsSetUp(IOfficials officials) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = officials.Roster;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
