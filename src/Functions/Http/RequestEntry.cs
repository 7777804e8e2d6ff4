using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using HostingFunctions.Workflow;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Http;

/// <summary>How every new request comes to be: a promise, the request under its key, its orchestration (design rule 1). None of it stops half done when a browser goes away.</summary>
public sealed class RequestEntry(IRequestStore store, ISubmissionKeys keys, IWakeUps wakeUps, TimeProvider time, ILogger<RequestEntry> log)
{
    /// <summary>The promise to start the request's orchestration; written before the first file is stored, so that an abandoned upload is found again.</summary>
    public async Task<WakeUp> BeginAsync(RequestId id)
    {
        var wakeUp = new WakeUp(id, "", time.GetUtcNow());

        // A browser that goes away must not leave it unknown whether the promise was written.
        await wakeUps.AddAsync(wakeUp, CancellationToken.None);
        return wakeUp;
    }

    /// <summary>Takes the promise back, unless the request was stored after all: then the sweep keeps it.</summary>
    public async Task AbandonAsync(WakeUp wakeUp)
    {
        if (await store.FindAsync(wakeUp.Id, CancellationToken.None) is null)
        {
            await wakeUps.RemoveAsync(wakeUp, CancellationToken.None);
        }
    }

    /// <summary>Stores a new request, unless its key stands for another.</summary>
    /// <param name="key">Whoever comes second with it gets the first's request; null or empty for none.</param>
    /// <returns>The earlier request that stands for the key; null when this one is stored.</returns>
    /// <exception cref="SubmissionUnderWayException">Another with the same key is just being stored.</exception>
    public async Task<HostingRequest?> StoreAsync(string? key, RequestChange change)
    {
        var unstoppable = CancellationToken.None;
        if (key is { Length: > 0 } && await FindEarlierAsync(key, change.Id) is { } earlier)
        {
            return earlier;
        }

        // Not stored now means stored by a try whose answer was lost, or taken over by the same form sent once more while this one was held up.
        return await store.AppendAsync(change, unstoppable) == StoreOutcome.Stored || await store.FindAsync(change.Id, unstoppable) is not null
            ? null
            : throw new SubmissionUnderWayException();
    }

    /// <summary>Starts its orchestration and takes the promise back; if that fails, the sweep keeps the promise.</summary>
    /// <param name="procedure">The version it runs under.</param>
    public async Task StartAsync(DurableTaskClient durable, WakeUp wakeUp, string procedure)
    {
        try
        {
            await durable.ScheduleNewOrchestrationInstanceAsync(
                OrchestrationNames.HostingRequest, procedure, new StartOrchestrationOptions(wakeUp.Id.Value), CancellationToken.None);
            await wakeUps.RemoveAsync(wakeUp, CancellationToken.None);
        }
        catch (Exception e)
        {
            log.WakeUpFailed(e, wakeUp.Id, wakeUp.EventName);
        }
    }

    private async Task<HostingRequest?> FindEarlierAsync(string key, RequestId id)
    {
        var owner = await keys.ClaimAsync(key, id, CancellationToken.None);
        if (owner == id)
        {
            return null;
        }

        if (await store.FindAsync(owner, CancellationToken.None) is { } earlier)
        {
            return earlier;
        }

        owner = await keys.TakeOverAsync(key, owner, id, CancellationToken.None);
        return owner == id ? null : await store.FindAsync(owner, CancellationToken.None) ?? throw new SubmissionUnderWayException();
    }
}
