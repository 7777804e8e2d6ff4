using Microsoft.Extensions.Hosting;

namespace HostingFunctions.Bench.Requests;

/// <summary>A server within this program that leaves the program's signals alone.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
