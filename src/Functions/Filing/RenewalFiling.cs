using System.Globalization;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Telemetry;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Filing;

/// <summary>
/// Stores a renewal, enters it in the register, starts its orchestration. One renewal of a hosted application is under way at a time: its key names hosting, term
/// and try. The request comes first, so that whoever dies on the way leaves at least what makes the orchestration enter it.
/// </summary>
public sealed class RenewalFiling(
    RequestEntry entry, IRequestStore store, IHostingRegister register, LinkIssuer links, TimeProvider time, ILogger<RenewalFiling> log)
{
    /// <summary>No applicant's <c>idempotencyKey</c> may begin so.</summary>
    public const string KeyPrefix = "perpanjangan/";

    /// <param name="hosting">As it was read before this.</param>
    /// <returns>The renewal that stands, this one or one filed just before; null when that one has ended, so that <paramref name="hosting"/> is to be read again.</returns>
    public async Task<Submitted?> FileAsync(
        DurableTaskClient durable, WakeUp wakeUp, Hosting hosting, HostingRequest before, Pa17Form form, IReadOnlyList<Attachment> attachments)
    {
        var now = time.GetUtcNow();
        var status = links.Issue(wakeUp.Id, LinkPurpose.Status, 1, form.ManagerEmail);
        var change = HostingRequest.Renew(wakeUp.Id, hosting.Record, before, form, attachments, now) with { NewLinks = [status.Link] };
        if (await entry.StoreAsync(KeyOf(hosting.Record), change) is { } earlier)
        {
            return earlier.IsOpen ? await ShowAsync(earlier) : null;
        }

        await EnterAsync(hosting.BeginRenewal(wakeUp.Id, now));
        await entry.StartAsync(durable, wakeUp, change.Header!.ProcedureVersion);
        return new Submitted(wakeUp.Id, change.Header.Number, status);
    }

    private static string KeyOf(HostingRecord hosting) => string.Create(
        CultureInfo.InvariantCulture, $"{KeyPrefix}{hosting.Id}/{hosting.TermYear}/{hosting.DroppedRenewal?.Value ?? "1"}");

    /// <summary>Only upon the hosting as it was read: the orchestration, which looks first, may long have entered the renewal, or even ended it.</summary>
    private async Task EnterAsync(HostingChange change)
    {
        try
        {
            await register.AppendAsync(change, CancellationToken.None);
        }
        catch (Exception e)
        {
            log.RenewalNotEntered(e, change.Id);
        }
    }

    private async Task<Submitted> ShowAsync(HostingRequest earlier)
    {
        var status = links.Issue(earlier.Id, LinkPurpose.Status, 1, earlier.Current.Form.ManagerEmail);
        await store.AppendAsync(new RequestChange(earlier.Id) { NewLinks = [status.Link] }, CancellationToken.None);
        return new Submitted(earlier.Id, earlier.Header.Number, status);
    }
}
