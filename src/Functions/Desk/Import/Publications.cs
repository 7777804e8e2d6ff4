using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notices;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Desk;

/// <summary>
/// Stores the rows of a sheet and tells the managers. It is promised first; what there is no time for now, or what a process that died left, the sweep does.
/// Each row is safe to repeat: its id follows from its address, and its record is the promise of its mail.
/// </summary>
public sealed class Publications(
    IPublications store, ImportPlans plans, IHostingRegister register, ListWriter lists, ActMails mails, TimeProvider time, ILogger<Publications> log) : ISwept
{
    private const int AtOnce = 4;

    /// <summary>After so many rows it gives a sign of life.</summary>
    private const int Some = 40;

    /// <summary>How long a person waits for the answer to the button.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>How long a sweep works on it; others wait for the sweep.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    /// <summary>Promises to publish a sheet, and begins.</summary>
    /// <param name="last">The publication before; null when there was none.</param>
    /// <returns>False when another was promised meanwhile: then this one is not.</returns>
    public async Task<bool> BeginAsync(Publication? last, ReceivedFile place, Attachment sheet, ImportPlan plan, string by)
    {
        var now = time.GetUtcNow();
        var promise = new Publication(place, sheet, by, now, plan.Open.Count()) { SeenAt = now, RowVersion = last?.RowVersion };
        if (await store.StoreAsync(promise, CancellationToken.None) is not { } begun)
        {
            return false;
        }

        await TryAsync(begun, Patience, CancellationToken.None);
        return true;
    }

    public async Task SweepAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (await store.FindAsync(cancellation) is { EndedAt: null } found && !found.IsUnderWayAt(now)
            && await store.StoreAsync(found with { SeenAt = now }, cancellation) is { } begun)
        {
            await TryAsync(begun, Longest, cancellation);
        }
    }

    private async Task TryAsync(Publication publication, TimeSpan within, CancellationToken cancellation)
    {
        try
        {
            await RunAsync(publication, within, cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.ImportDelayed(e);
        }
    }

    private async Task RunAsync(Publication publication, TimeSpan within, CancellationToken cancellation)
    {
        var until = time.GetUtcNow() + within;
        if (await plans.OfAsync(publication.Place, publication.Sheet, cancellation) is not { } plan)
        {
            // The sheet is gone, and with it what is left.
            await store.StoreAsync(publication with { EndedAt = time.GetUtcNow() }, cancellation);
            return;
        }

        var rows = plan.Open.ToList();
        var (left, failed) = (rows.Count, 0);
        foreach (var some in rows.Chunk(Some))
        {
            await Parallel.ForEachAsync(some, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (row, stop) =>
            {
                if (!await TryAsync(row.Form!, publication.By, stop))
                {
                    Interlocked.Increment(ref failed);
                }
            });
            left -= some.Length;
            var now = time.GetUtcNow();
            var isPut = left > 0 && now >= until;
            if (await store.StoreAsync(publication with { Left = left + failed, SeenAt = isPut ? null : now }, cancellation) is not { } seen)
            {
                // Somebody took this process for dead and goes on with it.
                return;
            }

            publication = seen;
            if (isPut)
            {
                return;
            }
        }

        // What failed is planned anew by the next sweep.
        var end = failed > 0 ? publication with { SeenAt = null } : publication with { Left = 0, EndedAt = time.GetUtcNow() };
        await store.StoreAsync(end, cancellation);
    }

    /// <summary>One in trouble does not hold up the others.</summary>
    private async Task<bool> TryAsync(ImportForm form, string by, CancellationToken cancellation)
    {
        try
        {
            await StoreAsync(form, by, cancellation);
            var isListed = await lists.WriteApplicationAsync(form.Id);
            await mails.SendAsync(form.Id);
            return isListed;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.ImportDelayed(e);
            return false;
        }
    }

    /// <summary>The register itself says what there is: the list from which the row was planned may be late.</summary>
    private async Task StoreAsync(ImportForm form, string by, CancellationToken cancellation)
    {
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            var present = await register.FindAsync(form.Id, cancellation);
            if (ChangeOf(present, form, by) is not { } change || await register.AppendAsync(change, cancellation) == StoreOutcome.Stored)
            {
                return;
            }
        }

        throw new InvalidOperationException("Too many others changed the hosted application at once.");
    }

    /// <summary>Null when there is nothing to store: the row is there, or is no longer the list's to change.</summary>
    private RegisterChange? ChangeOf(HostedApplication? present, ImportForm form, string by) =>
        present is null ? RegisterImports.Enter(form, by, time.GetUtcNow())
        : present.Record.Imported?.Content != form.Content && present.Record.IsOpenToImport() ? present.Import(form, by, time.GetUtcNow())
        : null;
}
