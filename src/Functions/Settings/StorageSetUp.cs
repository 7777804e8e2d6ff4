using System.Collections.Frozen;
using HostingFunctions.Storage;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Hosting;

namespace HostingFunctions.Settings;

/// <summary>
/// Makes the tables and containers that are missing, and keeps functions waiting that need them: a worker is given work while its hosted services still start.
/// It begins when all else has started, so that the first page, which needs no table, waits for none.
/// </summary>
public sealed class StorageSetUp(Lazy<StorageLayout> layout) : IHostedLifecycleService, IFunctionsWorkerMiddleware
{
    // An orchestrator, besides, may await nothing but its own tasks.
    private static readonly FrozenSet<string> WithoutStorage = ["Home", "RequestForm", "Guide", "Asset", "OpenApi", "Health", OrchestrationNames.HostingRequest];

    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await layout.Value.EnsureAsync(cancellationToken);
        done.SetResult();
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (!WithoutStorage.Contains(context.FunctionDefinition.Name))
        {
            await done.Task.WaitAsync(context.CancellationToken);
        }

        await next(context);
    }
}
