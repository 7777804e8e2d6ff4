namespace FunctionsHost.Workers;

/// <summary>Starts an app's workers.</summary>
public interface IWorkerLauncher
{
    /// <param name="host">The address at which the worker reaches the host.</param>
    /// <param name="workerId">The id by which the worker identifies itself.</param>
    Task<IWorkerRun> StartAsync(Uri host, string workerId);
}
