using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Site;
using HostingFunctions.Telemetry;
using HostingFunctions.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Filing;

/// <summary>How every new request comes to be: a promise, its form, the request under its key, its orchestration (rule 1). None of it stops half done when a browser goes away.</summary>
public sealed class RequestEntry(
    SubmissionReader reader, IRequestStore store, ISubmissionKeys keys, IWakeUps wakeUps, TimeProvider time, ILogger<RequestEntry> log)
{
    /// <summary>Reads the form of a new request and has it filed; what was written of one that is not stored is taken away again.</summary>
    /// <param name="file">Files the form under the promise to start its orchestration; answers, and says whether it is this request that is stored.</param>
    public async Task<IResult> ReceiveAsync(
        HttpRequest http, Func<WakeUp, Submission, Task<(IResult Answer, bool IsStored)>> file, CancellationToken cancellation)
    {
        // Written before the first file is stored, so that an abandoned upload is found again; a browser that goes away must not leave it unknown whether it was.
        var wakeUp = new WakeUp(RequestId.From(Guid.NewGuid()), "", time.GetUtcNow());
        await wakeUps.AddAsync(wakeUp, CancellationToken.None);
        var isStored = false;
        Submission? submission = null;
        try
        {
            submission = await reader.ReadAsync(http, wakeUp.Id, AttachmentKinds.OfApplicant, cancellation);
            (var answer, isStored) = await file(wakeUp, submission);
            return answer;
        }
        finally
        {
            if (!isStored)
            {
                // A process that dies before this line leaves the promise, and the sweep clears the files.
                await reader.DiscardAsync(wakeUp.Id, submission);
                await AbandonAsync(wakeUp);
            }
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

    /// <summary>Takes the promise back, unless the request was stored after all: then the sweep keeps it.</summary>
    private async Task AbandonAsync(WakeUp wakeUp)
    {
        if (await store.FindAsync(wakeUp.Id, CancellationToken.None) is null)
        {
            await wakeUps.RemoveAsync(wakeUp, CancellationToken.None);
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
