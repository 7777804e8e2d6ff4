namespace FunctionsHost.Workers;

/// <summary>Starts workers of an app.</summary>
public interface IWorkerLauncher
{
    /// <param name="host">Where the worker reaches the host.</param>
    /// <param name="workerId">By which it says who it is.</param>
    Task<IWorkerRun> StartAsync(Uri host, string workerId);
}
