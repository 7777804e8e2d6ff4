namespace FunctionsHost.Workers;

/// <summary>A worker that was started. Disposing of it ends it, by force if it must be.</summary>
public interface IWorkerRun : IAsyncDisposable
{
    /// <summary>Completes when the worker has ended by itself.</summary>
    Task Ended { get; }
}
