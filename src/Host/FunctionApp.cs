using FunctionsHost.Settings;
using FunctionsHost.Workers;
using Microsoft.Extensions.Logging;

namespace FunctionsHost;

/// <summary>An app's functions, whichever worker runs them.</summary>
public sealed class FunctionApp
{
    private readonly WorkerKeeper keeper;

    internal FunctionApp(WorkerKeeper keeper, IEnumerable<Function> functions, HostSettings settings, ILoggerFactory logs)
    {
        (this.keeper, Settings, Logs) = (keeper, settings, logs);
        Functions = [.. functions.Where(function => !settings.IsDisabled(function.Name))];
    }

    /// <summary>All functions that are not disabled.</summary>
    public IReadOnlyList<Function> Functions { get; }

    public HostSettings Settings { get; }

    public ILoggerFactory Logs { get; }

    /// <summary>What durable clients are told.</summary>
    internal string Client { get; set; } = "";

    /// <summary>Runs a function.</summary>
    /// <exception cref="FunctionFailedException">The function failed.</exception>
    /// <exception cref="WorkerProcessExitException">The worker died meanwhile.</exception>
    /// <exception cref="InvalidOperationException">No worker is running.</exception>
    public async Task<TypedData?> InvokeAsync(Function function, TypedData trigger, CancellationToken cancellation)
    {
        var worker = await keeper.CurrentAsync(cancellation);
        return await worker.InvokeAsync(function, Guid.NewGuid().ToString(), trigger, [], Client, cancellation);
    }

    internal Task<Worker> WorkerAsync(CancellationToken cancellation) => keeper.CurrentAsync(cancellation);
}
