using FunctionsHost.Http;
using FunctionsHost.Settings;
using FunctionsHost.Workers;
using Microsoft.Extensions.Logging;

namespace FunctionsHost;

/// <summary>Runs a Functions app: its worker, its HTTP functions, and the functions that a backend calls.</summary>
public sealed class FunctionHost : IAsyncDisposable
{
    /// <summary>How long running invocations may take to finish once the host is told to end.</summary>
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(25);

    private readonly WorkerDoor door;
    private readonly WorkerKeeper keeper;
    private readonly IBackend backend;
    private readonly HttpFront front;
    private bool isDisposed;

    private FunctionHost(WorkerDoor door, WorkerKeeper keeper, IBackend backend, HttpFront front) =>
        (this.door, this.keeper, this.backend, this.front) = (door, keeper, backend, front);

    /// <summary>The address of its HTTP functions.</summary>
    public Uri Address => front.Address;

    /// <param name="urls">Where to listen; port 0 is any free one.</param>
    /// <exception cref="InvalidOperationException">The app cannot run; the message says why.</exception>
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

            // Before the backend, which may be without its storage: the app can say so.
            front = await HttpFront.OpenAsync(app, urls);
            await backend.StartAsync(cancellation);
            return new FunctionHost(door, keeper, backend, front);
        }
        catch
        {
            await (front?.DisposeAsync() ?? default);
            await backend.DisposeAsync();
            await keeper.DisposeAsync();
            await door.DisposeAsync();
            throw;
        }
    }

    /// <summary>Accepts no new work, lets running invocations finish, then ends the worker.</summary>
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
            // The next process repeats what still runs after that time.
        }

        await keeper.DisposeAsync();
        await front.DisposeAsync();
        await backend.DisposeAsync();
        await door.DisposeAsync();
    }
}
