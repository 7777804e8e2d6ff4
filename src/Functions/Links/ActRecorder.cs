using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Links;

/// <summary>
/// Stores what a person did, then writes its line in the desk's list and wakes the orchestration (rule 1). The promise to do so is written first and removed
/// last. If the process dies in between, the promise remains for the sweep.
/// </summary>
public sealed class ActRecorder(
    IRequestStore store, IWakeUps wakeUps, IActNews news, ListWriter lists, TimeProvider time, ILogger<ActRecorder> log)
{
    public Task<StoreOutcome> RecordAsync(DurableTaskClient durable, RequestChange change, string eventName) => RecordAsync(
        change, new WakeUp(change.Id, eventName, time.GetUtcNow()),
        async unstoppable =>
        {
            await durable.RaiseEventAsync(change.Id.Value, eventName, "", unstoppable);
            return true;
        });

    /// <summary>Stores an act that wakes no orchestration, then mails those whom it concerns.</summary>
    public Task<StoreOutcome> RecordAsync(RequestChange change) =>
        RecordAsync(change, WakeUp.ToTell(change.Id, time.GetUtcNow()), unstoppable => news.TellAsync(change.Id, unstoppable));

    private async Task<StoreOutcome> RecordAsync(RequestChange change, WakeUp promise, Func<CancellationToken, Task<bool>> keep)
    {
        // From here on the act completes even if the browser disconnects.
        var unstoppable = CancellationToken.None;
        await wakeUps.AddAsync(promise, unstoppable);
        var outcome = await store.AppendAsync(change, unstoppable);
        if (outcome != StoreOutcome.Stored)
        {
            // The first writer made the same promise under the same name and may not have kept it yet. So it stays for the sweep.
            return outcome;
        }

        try
        {
            var isListed = await lists.WriteAsync(change.Id);
            if (await keep(unstoppable) && isListed)
            {
                await wakeUps.RemoveAsync(promise, unstoppable);
            }
        }
        catch (Exception e)
        {
            log.WakeUpFailed(e, change.Id, promise.EventName);
        }

        return outcome;
    }
}
