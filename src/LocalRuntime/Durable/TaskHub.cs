using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Durable;

/// <summary>A task hub: orchestrations whose state lives in a storage account. Of the processes that start the same hub one is
/// active and runs its work; the others take over when that one dies, and their clients work all the while.</summary>
public sealed class TaskHub : IAsyncDisposable
{
    private static readonly TimeSpan TakeoverInterval = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource stopping = new();
    private readonly HubServices services;
    private readonly HubLease lease;
    private volatile ActiveHub? active;
    private Task serving = Task.CompletedTask;

    /// <summary>A hub; nothing happens before <see cref="StartAsync"/>.</summary>
    /// <param name="options">Where it lives and how it works.</param>
    /// <param name="time">The clock of timers, start times and stamps.</param>
    /// <param name="log">Where it logs; payloads are never logged.</param>
    /// <exception cref="ArgumentException">The hub's name is not valid.</exception>
    public TaskHub(TaskHubOptions options, TimeProvider time, ILoggerFactory log)
    {
        var store = new HubStore(options);
        var ownLog = log.CreateLogger<TaskHub>();
        lease = new(store.Container, options.StorageClock, ownLog);
        services = new(options, store, lease, new(), time, new(time), new(), new(), log, ownLog);
        Client = new HubClient(services, () => active);
    }

    /// <summary>Schedules, steers and observes this hub's orchestrations.</summary>
    public DurableTaskClient Client { get; }

    /// <summary>Whether this process runs the hub's work.</summary>
    public bool IsActive => active is not null;

    /// <summary>Registers an orchestrator; its result is serialized as the instance's output.</summary>
    public void AddOrchestrator(string name, Func<TaskOrchestrationContext, Task<object?>> run) =>
        services.Registry.Orchestrators[name] = run;

    /// <summary>Registers an activity; its result is serialized.</summary>
    public void AddActivity(string name, Func<ActivityInvocation, Task<object?>> run) =>
        services.Registry.Activities[name] = run;

    /// <summary>Creates what is missing in storage and takes up the hub's work, or waits in the background to take over.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        await services.Store.CreateAsync(cancellation);
        var decided = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        serving = Task.Run(() => ServeAsync(decided), CancellationToken.None);
        await decided.Task.WaitAsync(cancellation);
    }

    /// <summary>Finishes what is under way, as long as the token allows, and lets another process take over at once.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        await stopping.CancelAsync();
        await serving;
        if (active is { } ending)
        {
            active = null;
            await ending.StopAsync(cancellation);
            await lease.ReleaseAsync(cancellation);
        }
    }

    /// <summary>Completes when no work is under way in this process: no episode to run, no activity running. Timers ahead are no work.</summary>
    public async Task WhenIdle()
    {
        do
        {
            await services.Idleness.WhenIdle();
        }
        while (active?.Clock.RingDue() == true);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await StopAsync(patience.Token);
    }

    private async Task ServeAsync(TaskCompletionSource decided)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await ServeOnceAsync(decided);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                decided.TrySetCanceled();
                return;
            }
            catch (Exception failure)
            {
                services.Log.LogError(failure, "The task hub could not serve; tried again in {Wait}.", TakeoverInterval);
                decided.TrySetException(failure);
            }

            try
            {
                await Task.Delay(TakeoverInterval, services.Options.StorageClock, stopping.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task ServeOnceAsync(TaskCompletionSource decided)
    {
        if (!await lease.TryAcquireAsync(stopping.Token))
        {
            decided.TrySetResult();
            return;
        }

        var candidate = new ActiveHub(services);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token);
        var holding = lease.HoldAsync(giveUp.Token);
        try
        {
            await candidate.RecoverAsync(stopping.Token);
        }
        catch
        {
            await giveUp.CancelAsync();
            await candidate.DisposeAsync();
            await lease.ReleaseAsync(CancellationToken.None);
            throw;
        }

        active = candidate;
        decided.TrySetResult();
        _ = candidate.WatchSignalsAsync();
        await holding;

        // Held until lost: the next holder goes on with the work from storage.
        active = null;
        await candidate.StopAsync(stopping.Token);
    }
}
