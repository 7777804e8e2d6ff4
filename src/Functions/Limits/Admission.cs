using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Limits;

/// <summary>Whether one request is let in. What it took of the limits it gives back, unless it is stored.</summary>
/// <param name="limits">Null for a client that has none.</param>
public sealed class Admission(
    IAllowances allowances, IMailboxes mailboxes, ISubmissionKeys keys, IRequestStore store, Pa17Check check, FilingLimits? limits, TimeProvider time,
    ILogger log) : IAsyncDisposable
{
    private bool? isAdmitted;
    private IReadOnlyList<Allowance> taken = [];
    private Pa17Form? measured;

    /// <summary>What is wrong with the texts that were judged before the files.</summary>
    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>After how long it may be sent again; null unless a limit is reached.</summary>
    public TimeSpan? After { get; private set; }

    /// <summary>
    /// Judges a form by its texts, as far as they came: once before its files are kept, and for whoever sends texts after files once more when it is read.
    /// </summary>
    /// <returns>Whether its files are to be kept.</returns>
    public async Task<bool> AdmitAsync(IReadOnlyDictionary<string, string> typed, CancellationToken cancellation)
    {
        if (isAdmitted is { } judged)
        {
            return judged;
        }

        var form = check.Check(new TypedFields(typed));
        if (form.Value is { } right)
        {
            isAdmitted = await AdmitAsync(right, typed.GetValueOrDefault(Pa17Field.IdempotencyKey), cancellation);
        }
        else
        {
            Errors = [.. form.Errors.Where(error => typed.ContainsKey(error.Field))];
            isAdmitted = Errors.Count > 0 ? false : null;
        }

        return isAdmitted != false;
    }

    /// <summary>The request is stored.</summary>
    public void Keep() => taken = [];

    /// <summary>Never throws, so that the original exception is not hidden.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await allowances.ReturnAsync(taken, CancellationToken.None);
            if (measured is not null)
            {
                await allowances.ReturnAsync(limits!.NeverSent(measured), CancellationToken.None);
            }
        }
        catch (Exception e)
        {
            log.NotGivenBack(e);
        }
    }

    private async Task<bool> AdmitAsync(Pa17Form form, string? key, CancellationToken cancellation)
    {
        var mailbox = await mailboxes.FindAsync(form.ManagerEmail, cancellation);
        if (mailbox.IsQuiet(time.GetUtcNow()))
        {
            Errors = [new FieldError(Pa17Field.ManagerEmail, Pa17Problems.EmailIsQuiet)];
            return false;
        }

        if (limits is null)
        {
            return true;
        }

        var requests = limits.RequestsOf(form, mailbox);
        After = await allowances.TakeAsync([.. requests, .. limits.BytesOf(form)], cancellation);
        if (After is null)
        {
            (taken, measured) = (requests, form);
            return true;
        }

        // What is stored already, and sent once more, sends no mail.
        After = key is { Length: > 0 } && await keys.FindAsync(key, cancellation) is { } stored && await store.FindAsync(stored, cancellation) is not null
            ? null
            : After;
        return After is null;
    }
}
