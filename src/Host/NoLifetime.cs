using Microsoft.Extensions.Hosting;

namespace FunctionsHost;

/// <summary>Leaves the process's signals to the program: one of several hosts must not handle them.</summary>
public sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
