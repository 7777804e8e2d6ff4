using System.Collections.Frozen;
using HostingFunctions.Storage;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Hosting;

namespace HostingFunctions.Settings;

/// <summary>Makes the tables and containers that are missing, and keeps functions waiting that need them: a worker is given work while its hosted services still start.</summary>
public sealed class StorageSetUp(StorageLayout layout) : IHostedService, IFunctionsWorkerMiddleware
{
    // An orchestrator, besides, may await nothing but its own tasks.
    private static readonly FrozenSet<string> WithoutStorage = ["Home", "RequestForm", "Asset", "OpenApi", OrchestrationNames.HostingRequest];

    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await layout.EnsureAsync(cancellationToken);
        done.SetResult();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (!WithoutStorage.Contains(context.FunctionDefinition.Name))
        {
            await done.Task.WaitAsync(context.CancellationToken);
        }

        await next(context);
    }
}
