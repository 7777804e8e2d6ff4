using System.Collections.Concurrent;
using HostingFunctions.Storage;
using HostingFunctions.Telemetry;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Settings;

/// <summary>
/// Creates missing tables and containers. Functions without <see cref="NeedsNoStorageAttribute"/> wait until that is done, because a worker gets work
/// while its hosted services are still starting. Creation begins when everything else has started, so that the first page, which needs no table, does not
/// wait. While the storage is away it is tried again, however long that lasts.
/// </summary>
public sealed class StorageSetUp(Lazy<StorageLayout> layout, ILogger<StorageSetUp> log) : IHostedLifecycleService, IFunctionsWorkerMiddleware, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>How long a call waits. More than creation takes, less than people do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly ConcurrentDictionary<string, bool> NeedsNone = [];

    private readonly CancellationTokenSource stopping = new();
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when everything is created.</summary>
    public Task Done => done.Task;

    /// <summary>Whether a function lacks <see cref="NeedsNoStorageAttribute"/>, which every orchestrator has.</summary>
    public static bool NeedsStorage(FunctionDefinition function) => !NeedsNone.GetOrAdd(function.EntryPoint, IsMarked);

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _ = CreateAsync(Named());
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => stopping.CancelAsync();

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (!done.Task.IsCompletedSuccessfully && NeedsStorage(context.FunctionDefinition))
        {
            await WaitAsync(context.CancellationToken);
        }

        await next(context);
    }

    public void Dispose() => stopping.Dispose();

    /// <exception cref="InvalidDataException">The settings name no storage.</exception>
    private StorageLayout Named()
    {
        try
        {
            return layout.Value;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new InvalidDataException($"AzureWebJobsStorage or Uploads__AccountName: {e.Message}");
        }
    }

    private async Task CreateAsync(StorageLayout storage)
    {
        var stop = stopping.Token;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await storage.EnsureAsync(stop);
                done.SetResult();
                return;
            }
            catch (Exception e) when (!stop.IsCancellationRequested)
            {
                log.StorageNotSetUp(e);
            }

            await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WaitAsync(CancellationToken cancellation)
    {
        try
        {
            await done.Task.WaitAsync(Patience, cancellation);
        }
        catch (TimeoutException e)
        {
            throw new StorageAwayException(e);
        }
    }

    private static bool IsMarked(string entryPoint)
    {
        var dot = entryPoint.LastIndexOf('.');
        return typeof(StorageSetUp).Assembly.GetType(entryPoint[..dot])!.GetMethod(entryPoint[(dot + 1)..])!
            .IsDefined(typeof(NeedsNoStorageAttribute), inherit: false);
    }
}
