using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Wakeups;

/// <summary>Keeps the promises that a process did not live to keep: starts what was not started, wakes what was not woken (rule 1).</summary>
public sealed class SweepFunction(
    IWakeUps wakeUps, IRequestStore store, IFileStore files, IOptions<SweepOptions> options, TimeProvider time, HostingMetrics metrics,
    ILogger<SweepFunction> log)
{
    [Function("Sweep")]
    public async Task Run([TimerTrigger("%SweepSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        await foreach (var wakeUp in wakeUps.ListAsync(time.GetUtcNow() - options.Value.After, cancellation))
        {
            using var span = Spans.Begin("wake-up");
            try
            {
                if (await KeepAsync(wakeUp, durable, cancellation))
                {
                    await wakeUps.RemoveAsync(wakeUp, cancellation);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One request in trouble does not hold up the others; the promise stays for the next sweep.
                span.Failed(e);
                log.SweepFailed(e, wakeUp.Id);
            }
        }

        metrics.Swept();
    }

    /// <returns>Whether the promise needs no more keeping.</returns>
    private async Task<bool> KeepAsync(WakeUp wakeUp, DurableTaskClient durable, CancellationToken cancellation)
    {
        var isAbandoned = wakeUp.At + options.Value.AbandonAfter < time.GetUtcNow();
        if (await store.FindAsync(wakeUp.Id, cancellation) is not { } request)
        {
            if (isAbandoned && wakeUp.IsSubmission)
            {
                await files.DeleteAllAsync(wakeUp.Id, cancellation);
            }

            return isAbandoned;
        }

        var instance = await durable.GetInstanceAsync(wakeUp.Id.Value, cancellation);
        if (instance is null)
        {
            await durable.ScheduleNewOrchestrationInstanceAsync(
                OrchestrationNames.HostingRequest, request.Header.ProcedureVersion, new StartOrchestrationOptions(wakeUp.Id.Value), cancellation);
        }

        if (instance is { IsCompleted: true, RuntimeStatus: not OrchestrationRuntimeStatus.Completed })
        {
            log.OrchestrationFailed(wakeUp.Id.Value, instance.RuntimeStatus.ToString());
        }

        // Ended: whoever came second left a promise that has long been kept, and raising the event would fail for ever.
        if (wakeUp.IsSubmission || instance is { IsCompleted: true })
        {
            return true;
        }

        if (!EventNames.Happened(request).Contains(wakeUp.EventName))
        {
            return isAbandoned;
        }

        await durable.RaiseEventAsync(wakeUp.Id.Value, wakeUp.EventName, "", cancellation);
        return true;
    }
}
