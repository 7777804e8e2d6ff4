using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Filing;

/// <summary>
/// Stores a renewal, enters it in the register, and starts its orchestration. The request is stored first: if the process dies in between,
/// the orchestration still starts and enters the renewal.
/// </summary>
public sealed class RenewalFiling(Receipts receipts, IHostingRegister register, ListWriter lists, TimeProvider time, ILogger<RenewalFiling> log)
{
    /// <param name="application">The hosted application as read before.</param>
    /// <returns>
    /// The receipt of the renewal that counts: this one, or one filed just before. Null when the earlier one has ended and the application must be read again.
    /// </returns>
    public async Task<Receipt?> FileAsync(
        DurableTaskClient durable, Intake intake, HostedApplication application, HostingRequest? before, Pa17Form form,
        IReadOnlyList<Attachment> attachments)
    {
        var now = time.GetUtcNow();
        var change = HostingRequest.Renew(intake.Id, application.Record, before, form, attachments, now);
        var receipt = receipts.Issue(change);
        if (await intake.StoreAsync(SubmissionKey.OfRenewal(application.Record), change with { NewLinks = [receipt.Status.Link] }) is { } earlier)
        {
            return earlier.IsOpen ? await receipts.IssueAgainAsync(earlier) : null;
        }

        await EnterAsync(application.BeginRenewal(intake.Id, now));
        await intake.StartAsync(durable, change.Header!.ProcedureVersion);
        return receipt;
    }

    /// <summary>
    /// Enters the renewal only if the application is unchanged since it was read. Otherwise the orchestration, which looks first, may already have entered
    /// the renewal or even ended it.
    /// </summary>
    private async Task EnterAsync(RegisterChange change)
    {
        try
        {
            await register.AppendAsync(change, CancellationToken.None);
            await lists.WriteApplicationAsync(change.Id);
        }
        catch (Exception e)
        {
            log.RenewalNotEntered(e, change.Id);
        }
    }
}
