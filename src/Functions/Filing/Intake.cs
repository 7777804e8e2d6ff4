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

/// <summary>
/// How every new request comes to be: a promise, its form, the request under its key, its orchestration (rule 1). None of it stops half done when a browser
/// goes away. Whatever way this is left, nothing stays of what was not stored; a process that dies on the way leaves the promise, by which the sweep finds it.
/// </summary>
/// <param name="promise">To start the orchestration. It is written already.</param>
public sealed class Intake(
    WakeUp promise, Upload upload, IRequestStore store, ISubmissionKeys keys, IWakeUps wakeUps, ILogger<Intake> log) : IAsyncDisposable
{
    private bool isStored;

    /// <summary>Of the request as which it will be stored.</summary>
    public RequestId Id => promise.Id;

    /// <inheritdoc cref="Upload.ReadAsync"/>
    public Task<Submission> ReadAsync(HttpRequest http, CancellationToken cancellation) => upload.ReadAsync(http, AttachmentKinds.OfApplicant, cancellation);

    /// <summary>Stores the request, unless its key stands for another.</summary>
    /// <param name="key">Whoever comes second with it gets the first's request; null or empty for none.</param>
    /// <returns>The earlier request that stands for the key; null when this one is stored.</returns>
    /// <exception cref="SubmissionUnderWayException">Another with the same key is just being stored.</exception>
    public async Task<HostingRequest?> StoreAsync(string? key, RequestChange change)
    {
        var unstoppable = CancellationToken.None;
        if (key is { Length: > 0 } && await FindEarlierAsync(key) is { } earlier)
        {
            return earlier;
        }

        // Not stored now means stored by a try whose answer was lost, or taken over by the same form sent once more while this one was held up.
        isStored = await store.AppendAsync(change, unstoppable) == StoreOutcome.Stored || await store.FindAsync(Id, unstoppable) is not null;
        return isStored ? null : throw new SubmissionUnderWayException();
    }

    /// <summary>Starts its orchestration and takes the promise back; if that fails, the sweep keeps the promise.</summary>
    /// <param name="procedure">The version it runs under.</param>
    public async Task StartAsync(DurableTaskClient durable, string procedure)
    {
        try
        {
            await durable.ScheduleNewOrchestrationInstanceAsync(
                OrchestrationNames.HostingRequest, procedure, new StartOrchestrationOptions(Id.Value), CancellationToken.None);
            await wakeUps.RemoveAsync(promise, CancellationToken.None);
        }
        catch (Exception e)
        {
            log.WakeUpFailed(e, Id, promise.EventName);
        }
    }

    /// <summary>Throws nothing: what went wrong before this is what counts.</summary>
    public async ValueTask DisposeAsync()
    {
        if (isStored)
        {
            return;
        }

        try
        {
            await upload.DiscardAsync();

            // Last, since the sweep finds by it what could not be removed; and not if the request was stored after all, which the sweep then starts.
            if (await store.FindAsync(Id, CancellationToken.None) is null)
            {
                await wakeUps.RemoveAsync(promise, CancellationToken.None);
            }
        }
        catch (Exception e)
        {
            log.NotDiscarded(e, Id);
        }
    }

    private async Task<HostingRequest?> FindEarlierAsync(string key)
    {
        var owner = await keys.ClaimAsync(key, Id, CancellationToken.None);
        if (owner == Id)
        {
            return null;
        }

        if (await store.FindAsync(owner, CancellationToken.None) is { } earlier)
        {
            return earlier;
        }

        owner = await keys.TakeOverAsync(key, owner, Id, CancellationToken.None);
        return owner == Id ? null : await store.FindAsync(owner, CancellationToken.None) ?? throw new SubmissionUnderWayException();
    }
}
