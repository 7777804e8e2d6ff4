namespace FunctionsHost.Workers;

/// <summary>A started worker. Disposing it ends the worker, by force if necessary.</summary>
public interface IWorkerRun : IAsyncDisposable
{
    /// <summary>Completes when the worker ends by itself.</summary>
    Task Ended { get; }
}
