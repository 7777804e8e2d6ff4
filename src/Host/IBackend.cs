using FunctionsHost.Workers;

namespace FunctionsHost;

/// <summary>Calls the functions of an app that no HTTP request calls, and keeps their state: orchestrations, activities, timers.</summary>
public interface IBackend : IAsyncDisposable
{
    /// <summary>Takes in which functions there are. Nothing is called yet.</summary>
    /// <returns>What a durable client is told: the JSON of its binding; empty when the app has no durable functions.</returns>
    Task<string> PrepareAsync(FunctionApp app, CancellationToken cancellation);

    /// <summary>Begins to call functions.</summary>
    Task StartAsync(CancellationToken cancellation);

    /// <summary>Calls nothing new; what runs may finish, until <paramref name="cancellation"/>.</summary>
    Task StopAsync(CancellationToken cancellation);
}
