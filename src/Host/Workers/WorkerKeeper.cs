using Microsoft.Extensions.Logging;

namespace FunctionsHost.Workers;

/// <summary>Keeps one worker of the app running. If it dies, it is restarted: at once the first time, then after longer and longer pauses.</summary>
internal sealed class WorkerKeeper(WorkerDoor door, IWorkerLauncher launcher, string folder, ILoggerFactory logs) : IAsyncDisposable
{
    /// <summary>How long an invocation waits for a worker, and how long a worker may take to end when asked.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly ILogger log = logs.CreateLogger("Host.Worker");
    private readonly CancellationTokenSource stopping = new();
    private TaskCompletionSource<Worker> current = NewCurrent();
    private IWorkerRun? run;
    private Task keeping = Task.CompletedTask;

    /// <summary>Starts the first worker.</summary>
    /// <exception cref="InvalidOperationException">The worker ended before it was ready.</exception>
    internal async Task<Worker> StartAsync()
    {
        var worker = await StartOneAsync();
        current.SetResult(worker);
        keeping = KeepAsync(worker);
        return worker;
    }

    /// <summary>The running worker, or the next one while there is none.</summary>
    /// <exception cref="InvalidOperationException">No worker came in time. The Durable extension knows this message and retries the work later.</exception>
    internal async Task<Worker> CurrentAsync(CancellationToken cancellation)
    {
        try
        {
            return await current.Task.WaitAsync(Patience, cancellation);
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException("Did not find any initialized language workers");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        if (current.Task.IsCompletedSuccessfully)
        {
            var worker = await current.Task;
            worker.Terminate();
            if (run is not null)
            {
                await Task.WhenAny(run.Ended, Task.Delay(Patience));
            }

            await Task.WhenAny(worker.CloseAsync(), Task.Delay(Patience));
        }

        await (run?.DisposeAsync() ?? default);
        await keeping;
        stopping.Dispose();
    }

    private async Task<Worker> StartOneAsync()
    {
        var id = Guid.NewGuid().ToString();
        var channel = door.Expect(id, logs);
        run = await launcher.StartAsync(door.Address, id);
        var loading = Worker.LoadAsync(channel, folder);
        if (await Task.WhenAny(loading, run.Ended) != loading || loading.Exception?.InnerException is WorkerProcessExitException)
        {
            throw new InvalidOperationException("The worker ended before it was ready; what it wrote says why.");
        }

        return await loading;
    }

    private async Task KeepAsync(Worker worker)
    {
        while (true)
        {
            await Task.WhenAny(worker.Ended, run!.Ended);
            if (stopping.IsCancellationRequested)
            {
                return;
            }

            log.LogError("The worker ended; another one is started.");
            current = NewCurrent();
            for (var pause = TimeSpan.Zero; !current.Task.IsCompleted; pause = pause * 2 + TimeSpan.FromSeconds(1))
            {
                try
                {
                    await run.DisposeAsync();
                    await Task.Delay(pause < LongestPause ? pause : LongestPause, stopping.Token);
                    worker = await StartOneAsync();
                    current.SetResult(worker);
                }
                catch (OperationCanceledException)
                {
                    return;
                }
                catch (Exception e)
                {
                    log.LogError(e, "The worker could not be started; the next try follows.");
                }
            }
        }
    }

    private static TaskCompletionSource<Worker> NewCurrent() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
