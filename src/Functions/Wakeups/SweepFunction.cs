using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Wakeups;

/// <summary>
/// Keeps the promises left by processes that died: starts orchestrations not yet started, wakes those not yet woken (rule 1), begins lost ones anew,
/// and writes their lines in the desk's list.
/// </summary>
public sealed class SweepFunction(
    IWakeUps wakeUps, IRequestStore store, IFileStore files, Unconfirmed unconfirmed, Revivals revivals, IActNews news, ListWriter lists,
    IEnumerable<ISwept> others, IOptions<SweepOptions> options, TimeProvider time, HostingMetrics metrics, ILogger<SweepFunction> log)
{
    [Function("Sweep")]
    public async Task Run([TimerTrigger("%SweepSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        await foreach (var wakeUp in wakeUps.ListAsync(time.GetUtcNow() - options.Value.After, cancellation))
        {
            using var span = Spans.Begin("wake-up");
            try
            {
                if (await KeepAsync(wakeUp, durable, cancellation) && await lists.WriteAsync(wakeUp.Id))
                {
                    await wakeUps.RemoveAsync(wakeUp, cancellation);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // A failing request must not hold up the others. Its promise stays for the next sweep.
                span.Failed(e);
                log.SweepFailed(e, wakeUp.Id);
            }
        }

        await TryAsync(nameof(Revivals), () => revivals.SweepAsync(durable, cancellation), cancellation);
        foreach (var other in others)
        {
            await TryAsync(other.GetType().Name, () => other.SweepAsync(cancellation), cancellation);
        }

        metrics.Swept();
    }

    /// <summary>Each part sees to its own troubles; this is for those that it did not expect, which must not hold up the parts after it.</summary>
    private async Task TryAsync(string part, Func<Task> sweep, CancellationToken cancellation)
    {
        try
        {
            await sweep();
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.SweepPartFailed(e, part);
        }
    }

    /// <returns>Whether the promise can be removed.</returns>
    private async Task<bool> KeepAsync(WakeUp wakeUp, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (wakeUp.IsPurge)
        {
            await unconfirmed.PurgeAsync(wakeUp.Id, cancellation);
            return true;
        }

        if (wakeUp.IsNews)
        {
            return await news.TellAsync(wakeUp.Id, cancellation);
        }

        var isAbandoned = wakeUp.At + options.Value.AbandonAfter < time.GetUtcNow();
        if (await store.FindAsync(wakeUp.Id, cancellation) is not { } request)
        {
            if (isAbandoned && wakeUp.IsSubmission)
            {
                await files.DeleteAllAsync(wakeUp.Id, cancellation);
                await store.PurgeAsync(wakeUp.Id, cancellation);
            }

            return isAbandoned;
        }

        var instance = await durable.GetInstanceAsync(wakeUp.Id.Value, cancellation);
        // The orchestration has ended. The promise was left by a second writer and kept long ago; raising its event would fail for ever.
        if (instance?.RuntimeStatus == OrchestrationRuntimeStatus.Completed)
        {
            return true;
        }

        if (wakeUp.IsSubmission)
        {
            await Revivals.BeginAsync(request, instance, durable, cancellation);
            return true;
        }

        if (!EventNames.Happened(request).Contains(wakeUp.EventName))
        {
            return isAbandoned;
        }

        if (Revivals.IsLost(instance))
        {
            return await revivals.ReviveAsync(request, instance, durable, cancellation);
        }

        await durable.RaiseEventAsync(wakeUp.Id.Value, wakeUp.EventName, "", cancellation);
        return true;
    }
}
