using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Links;

/// <summary>
/// Stores what a person did, then wakes the orchestration (rule 1). The promise to wake it is written first and removed last. If the process dies
/// in between, the promise remains for the sweep.
/// </summary>
public sealed class ActRecorder(IRequestStore store, IWakeUps wakeUps, TimeProvider time, ILogger<ActRecorder> log)
{
    public async Task<StoreOutcome> RecordAsync(DurableTaskClient durable, RequestChange change, string eventName)
    {
        // From here on the act completes even if the browser disconnects.
        var unstoppable = CancellationToken.None;
        var wakeUp = new WakeUp(change.Id, eventName, time.GetUtcNow());
        await wakeUps.AddAsync(wakeUp, unstoppable);
        var outcome = await store.AppendAsync(change, unstoppable);
        if (outcome != StoreOutcome.Stored)
        {
            // The first writer made the same promise under the same name and may not have kept it yet. So it stays for the sweep.
            return outcome;
        }

        try
        {
            await durable.RaiseEventAsync(change.Id.Value, eventName, "", unstoppable);
            await wakeUps.RemoveAsync(wakeUp, unstoppable);
        }
        catch (Exception e)
        {
            log.WakeUpFailed(e, change.Id, eventName);
        }

        return outcome;
    }
}
