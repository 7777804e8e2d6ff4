using Microsoft.Extensions.Hosting;

namespace HostingFunctions.Bench.Requests;

/// <summary>Keeps a server in this program from handling the program's signals.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
