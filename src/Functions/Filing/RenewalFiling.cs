using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Filing;

/// <summary>
/// Stores a renewal, enters it in the register, starts its orchestration. The request comes first, so that whoever dies on the way leaves at least what makes
/// the orchestration enter it.
/// </summary>
public sealed class RenewalFiling(Receipts receipts, IHostingRegister register, TimeProvider time, ILogger<RenewalFiling> log)
{
    /// <param name="application">As it was read before this.</param>
    /// <returns>Of the renewal that stands, this one or one filed just before; null when that one has ended, so that the hosting is to be read again.</returns>
    public async Task<Receipt?> FileAsync(
        DurableTaskClient durable, Intake intake, HostedApplication application, HostingRequest before, Pa17Form form, IReadOnlyList<Attachment> attachments)
    {
        var now = time.GetUtcNow();
        var change = HostingRequest.Renew(intake.Id, application.Record, before, form, attachments, now);
        var receipt = receipts.Issue(change);
        if (await intake.StoreAsync(SubmissionKey.OfRenewal(application.Record), change with { NewLinks = [receipt.Status.Link] }) is { } earlier)
        {
            return earlier.IsOpen ? await receipts.IssueAsync(earlier) : null;
        }

        await EnterAsync(application.BeginRenewal(intake.Id, now));
        await intake.StartAsync(durable, change.Header!.ProcedureVersion);
        return receipt;
    }

    /// <summary>Only upon the hosting as it was read: the orchestration, which looks first, may long have entered the renewal, or even ended it.</summary>
    private async Task EnterAsync(RegisterChange change)
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
}
