using FunctionsHost.Http;
using FunctionsHost.Settings;
using FunctionsHost.Workers;
using Microsoft.Extensions.Logging;

namespace FunctionsHost;

/// <summary>Runs a Functions app: its worker, its HTTP functions, and what a backend calls.</summary>
public sealed class FunctionHost : IAsyncDisposable
{
    /// <summary>How long what runs has to finish once the host is told to end.</summary>
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(25);

    private readonly WorkerDoor door;
    private readonly WorkerKeeper keeper;
    private readonly IBackend backend;
    private readonly HttpFront front;
    private bool isDisposed;

    private FunctionHost(WorkerDoor door, WorkerKeeper keeper, IBackend backend, HttpFront front) =>
        (this.door, this.keeper, this.backend, this.front) = (door, keeper, backend, front);

    /// <summary>Where its HTTP functions are reached.</summary>
    public Uri Address => front.Address;

    /// <param name="urls">Where to listen; port 0 is any free one.</param>
    /// <exception cref="InvalidOperationException">The app cannot run as it is; the message says why.</exception>
    public static async Task<FunctionHost> StartAsync(
        HostSettings settings, IWorkerLauncher launcher, IBackend backend, string urls, ILoggerFactory logs, CancellationToken cancellation = default)
    {
        var door = await WorkerDoor.OpenAsync();
        var keeper = new WorkerKeeper(door, launcher, settings.Folder, logs);
        HttpFront? front = null;
        try
        {
            var worker = await keeper.StartAsync();
            var app = new FunctionApp(keeper, worker.Functions, settings, logs);
            app.Client = await backend.PrepareAsync(app, cancellation);
            await backend.StartAsync(cancellation);
            front = await HttpFront.OpenAsync(app, urls);
            return new FunctionHost(door, keeper, backend, front);
        }
        catch
        {
            await backend.DisposeAsync();
            await keeper.DisposeAsync();
            await door.DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes nothing new, lets what runs finish, then ends the worker.</summary>
    public async ValueTask DisposeAsync()
    {
        if (isDisposed)
        {
            return;
        }

        isDisposed = true;
        using var drain = new CancellationTokenSource(Drain);
        await front.StopAsync(drain.Token);
        try
        {
            await backend.StopAsync(drain.Token);
        }
        catch (OperationCanceledException)
        {
            // What still runs after all that time is done again by the next process.
        }

        await keeper.DisposeAsync();
        await front.DisposeAsync();
        await backend.DisposeAsync();
        await door.DisposeAsync();
    }
}
