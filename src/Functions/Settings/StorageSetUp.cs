using HostingFunctions.Storage;
using Microsoft.Extensions.Hosting;

namespace HostingFunctions.Settings;

/// <summary>Makes the tables and containers that are missing, before the first function runs.</summary>
public sealed class StorageSetUp(StorageLayout layout) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => layout.EnsureAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
