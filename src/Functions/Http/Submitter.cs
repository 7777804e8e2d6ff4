using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Telemetry;
using HostingFunctions.Workflow;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Http;

/// <summary>Stores a new request, then starts its orchestration (design rule 1). The same <c>idempotencyKey</c> twice is one request.</summary>
public sealed class Submitter(IRequestStore store, ISubmissionKeys keys, IWakeUps wakeUps, LinkIssuer links, TimeProvider time, ILogger<Submitter> log)
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

    /// <returns>The request that stands for this submission and a link to its status; null when the key stands for another form.</returns>
    public async Task<Submitted?> SubmitAsync(
        DurableTaskClient durable, WakeUp wakeUp, string? key, Pa17Form form, IReadOnlyList<Attachment> attachments)
    {
        // From here the act is under way: a browser that goes away does not stop it half done.
        var unstoppable = CancellationToken.None;
        var status = links.Issue(wakeUp.Id, LinkPurpose.Status, 1, form.ManagerEmail);
        var change = HostingRequest.Submit(wakeUp.Id, form, attachments, time.GetUtcNow()) with { NewLinks = [status.Link] };
        if (key is { Length: > 0 } && await FindEarlierAsync(key, wakeUp.Id) is { } earlier)
        {
            return await RepeatAsync(earlier, form, attachments);
        }

        // Not stored now means stored by a try whose answer was lost, or taken over by the same form sent once more while this one was held up.
        if (await store.AppendAsync(change, unstoppable) != StoreOutcome.Stored && await store.FindAsync(wakeUp.Id, unstoppable) is null)
        {
            throw new SubmissionUnderWayException();
        }

        await StartAsync(durable, wakeUp, unstoppable);
        return new Submitted(change.Header!.Id, change.Header.Number, status);
    }

    private async Task StartAsync(DurableTaskClient durable, WakeUp wakeUp, CancellationToken cancellation)
    {
        try
        {
            await durable.ScheduleNewOrchestrationInstanceAsync(
                OrchestrationNames.HostingRequest, Domain.Procedure.Procedures.Current.Version, new StartOrchestrationOptions(wakeUp.Id.Value), cancellation);
            await wakeUps.RemoveAsync(wakeUp, cancellation);
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

    private async Task<Submitted?> RepeatAsync(HostingRequest earlier, Pa17Form form, IReadOnlyList<Attachment> attachments)
    {
        var first = earlier.Revisions[0];
        if (first.Form != form || !HashesOf(first.Attachments).SequenceEqual(HashesOf(attachments)))
        {
            return null;
        }

        var status = links.Issue(earlier.Id, LinkPurpose.Status, 1, form.ManagerEmail);
        await store.AppendAsync(new RequestChange(earlier.Id) { NewLinks = [status.Link] }, CancellationToken.None);
        return new Submitted(earlier.Id, earlier.Header.Number, status);
    }

    private static IEnumerable<string> HashesOf(IEnumerable<Attachment> files) => files.Select(file => $"{file.Kind} {file.Sha256}").Order(StringComparer.Ordinal);
}
