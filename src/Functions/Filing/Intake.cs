using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Site;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using HostingFunctions.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Filing;

/// <summary>
/// Takes in a new request: writes a promise, reads the form, stores the request under its key, starts its orchestration (rule 1). No storage step is cut
/// short when the browser disconnects. If the request is not stored, its files are removed. If the process dies first, the sweep finds them by the promise.
/// </summary>
/// <param name="promise">The promise to start the orchestration, already written.</param>
public sealed class Intake(
    WakeUp promise, Upload upload, IRequestStore store, ISubmissionKeys keys, IWakeUps wakeUps, ListWriter lists, ILogger<Intake> log) : IAsyncDisposable
{
    private bool isStored;

    /// <summary>The id under which the request will be stored.</summary>
    public RequestId Id => promise.Id;

    /// <summary>The files that come.</summary>
    public Upload Upload => upload;

    /// <inheritdoc cref="Upload.ReadAsync"/>
    public Task<Submission> ReadAsync(
        HttpRequest http, CancellationToken cancellation, Func<IReadOnlyDictionary<string, string>, CancellationToken, Task<bool>>? admit = null) =>
        upload.ReadAsync(http, AttachmentKinds.OfApplicant, cancellation, admit);

    /// <summary>Stores the request, unless another request already has its key.</summary>
    /// <param name="key">The second submission with a key gets the request of the first. Null or empty for no key.</param>
    /// <returns>The earlier request with this key; null when this one is stored.</returns>
    /// <exception cref="SubmissionUnderWayException">Another submission with the same key is being stored right now.</exception>
    public async Task<HostingRequest?> StoreAsync(string? key, RequestChange change)
    {
        var unstoppable = CancellationToken.None;
        if (key is { Length: > 0 } && await FindEarlierAsync(key) is { } earlier)
        {
            return earlier;
        }

        await upload.AcceptAsync(Id);

        // Two cases end without a write here: an earlier try wrote the request and its answer was lost, or a second submission of the same form took over
        // while this one was delayed.
        isStored = await store.AppendAsync(change, unstoppable) == StoreOutcome.Stored || await store.FindAsync(Id, unstoppable) is not null;
        return isStored ? null : throw new SubmissionUnderWayException();
    }

    /// <summary>Starts the orchestration and removes the promise. If that fails, the sweep keeps the promise.</summary>
    /// <param name="procedure">The procedure version that the request runs under.</param>
    /// <param name="happened">The event of what the applicant did besides filing it; null for nothing.</param>
    public async Task StartAsync(DurableTaskClient durable, string procedure, string? happened = null)
    {
        try
        {
            await durable.ScheduleNewOrchestrationInstanceAsync(
                OrchestrationNames.HostingRequest, procedure, new StartOrchestrationOptions(Id.Value), CancellationToken.None);
            if (happened is not null)
            {
                await durable.RaiseEventAsync(Id.Value, happened, "", CancellationToken.None);
            }

            if (await lists.WriteAsync(Id))
            {
                await wakeUps.RemoveAsync(promise, CancellationToken.None);
            }
        }
        catch (Exception e)
        {
            log.WakeUpFailed(e, Id, promise.EventName);
        }
    }

    /// <summary>Never throws, so that the original exception is not hidden.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (isStored)
            {
                upload.Keep();
            }

            await upload.DiscardAsync();

            // The promise goes last, because the sweep uses it to find files that could not be removed. It stays if the request was stored after all:
            // the sweep then starts it.
            if (!isStored && await store.FindAsync(Id, CancellationToken.None) is null)
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

        // The row that bars the other goes with the other's promise, which may have been swept before: so there is one again.
        await wakeUps.AddAsync(new WakeUp(owner, "", promise.At), CancellationToken.None);
        owner = await keys.TakeOverAsync(key, owner, Id, CancellationToken.None);
        return owner == Id ? null : await store.FindAsync(owner, CancellationToken.None) ?? throw new SubmissionUnderWayException();
    }
}
