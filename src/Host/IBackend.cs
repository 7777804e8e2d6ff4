using FunctionsHost.Workers;

namespace FunctionsHost;

/// <summary>Calls the functions of an app that HTTP requests do not call (orchestrators, activities, timers), and keeps their state.</summary>
public interface IBackend : IAsyncDisposable
{
    /// <summary>Registers the app's functions without calling any yet.</summary>
    /// <returns>The JSON of a durable client's binding; empty when the app has no durable functions.</returns>
    Task<string> PrepareAsync(FunctionApp app, CancellationToken cancellation);

    /// <summary>Starts to call functions.</summary>
    Task StartAsync(CancellationToken cancellation);

    /// <summary>Starts no more calls; running ones may finish until <paramref name="cancellation"/>.</summary>
    Task StopAsync(CancellationToken cancellation);
}
