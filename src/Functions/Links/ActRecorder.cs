using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Links;

/// <summary>
/// Stores what a person did, then wakes the orchestration (rule 1). The promise to wake is written first and removed last, so that a process that dies
/// in between leaves it for the sweep.
/// </summary>
public sealed class ActRecorder(IRequestStore store, IWakeUps wakeUps, TimeProvider time, ILogger<ActRecorder> log)
{
    public async Task<StoreOutcome> RecordAsync(DurableTaskClient durable, RequestChange change, string eventName)
    {
        // From here the act is under way: a browser that goes away does not stop it half done.
        var unstoppable = CancellationToken.None;
        var wakeUp = new WakeUp(change.Id, eventName, time.GetUtcNow());
        await wakeUps.AddAsync(wakeUp, unstoppable);
        var outcome = await store.AppendAsync(change, unstoppable);
        if (outcome != StoreOutcome.Stored)
        {
            // Whoever was first made the same promise under the same name, and may not have kept it yet: it stays for the sweep.
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
