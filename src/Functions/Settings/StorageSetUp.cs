using HostingFunctions.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Hosting;

namespace HostingFunctions.Settings;

/// <summary>
/// Creates missing tables and containers. Functions without <see cref="NeedsNoStorageAttribute"/> wait until that is done, because a worker gets work
/// while its hosted services are still starting. Creation begins when everything else has started, so that the first page, which needs no table, does not
/// wait.
/// </summary>
public sealed class StorageSetUp(Lazy<StorageLayout> layout) : IHostedLifecycleService, IFunctionsWorkerMiddleware
{
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
        if (!done.Task.IsCompletedSuccessfully && NeedsStorage(context.FunctionDefinition))
        {
            await done.Task.WaitAsync(context.CancellationToken);
        }

        await next(context);
    }

    private static bool NeedsStorage(FunctionDefinition function)
    {
        var dot = function.EntryPoint.LastIndexOf('.');
        return !typeof(StorageSetUp).Assembly.GetType(function.EntryPoint[..dot])!.GetMethod(function.EntryPoint[(dot + 1)..])!
            .IsDefined(typeof(NeedsNoStorageAttribute), inherit: false);
    }
}
