using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using Microsoft.DurableTask.Client;

namespace HostingFunctions.Filing;

/// <summary>Stores a new request, then starts its orchestration (rule 1). The same <c>idempotencyKey</c> twice is one request.</summary>
public sealed class Submitter(RequestEntry entry, IRequestStore store, LinkIssuer links, TimeProvider time)
{
    /// <returns>The request that stands for this submission and a link to its status; null when the key stands for another form, or is none of an applicant's.</returns>
    public async Task<Submitted?> SubmitAsync(
        DurableTaskClient durable, WakeUp wakeUp, string? key, Pa17Form form, IReadOnlyList<Attachment> attachments)
    {
        if (key?.StartsWith(RenewalFiling.KeyPrefix, StringComparison.Ordinal) == true)
        {
            return null;
        }

        var status = links.Issue(wakeUp.Id, LinkPurpose.Status, 1, form.ManagerEmail);
        var change = HostingRequest.Submit(wakeUp.Id, form, attachments, time.GetUtcNow()) with { NewLinks = [status.Link] };
        if (await entry.StoreAsync(key, change) is { } earlier)
        {
            return await RepeatAsync(earlier, form, attachments);
        }

        await entry.StartAsync(durable, wakeUp, change.Header!.ProcedureVersion);
        return new Submitted(change.Header.Id, change.Header.Number, status);
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
