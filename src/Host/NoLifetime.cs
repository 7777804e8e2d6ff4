using Microsoft.Extensions.Hosting;

namespace FunctionsHost;

/// <summary>Leaves the signals of the process to the program: one host of several must not take them.</summary>
public sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
