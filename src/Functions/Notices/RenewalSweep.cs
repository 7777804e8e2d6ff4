using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>
/// Does the due work of every hosted application. Everything is done once, even if two sweeps run together or a killed sweep starts again. The next sweep
/// does what this one has no time for.
/// </summary>
public sealed class RenewalSweep(IHostingRegister register, IEnumerable<IDueWork> work, TimeProvider time, ILogger<RenewalSweep> log)
{
    private const int AtOnce = 4;

    /// <summary>Well below functionTimeout in host.json, which would kill the process in the middle of a mail.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(9);

    /// <exception cref="InvalidOperationException">The work of some applications failed. The next sweep finds them again.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var begun = time.GetUtcNow();
        var today = Wib.DateOf(begun);
        var failed = 0;
        var isCutShort = false;
        var due = register.ListDueAsync(work.LookUntil(today), cancellation).TakeWhile(_ => !(isCutShort = time.GetUtcNow() - begun >= Longest));
        await Parallel.ForEachAsync(
            due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (one, stop) =>
            {
                using var span = Spans.Begin("hosting.look-after");
                try
                {
                    await LookAfterAsync(one, today, stop);
                }
                catch (Exception e) when (!stop.IsCancellationRequested)
                {
                    span.Failed(e);

                    // A failing application must not hold up the others.
                    log.ApplicationNotLookedAfter(e, one.Id);
                    Interlocked.Increment(ref failed);
                }
            });
        if (isCutShort)
        {
            log.SweepCutShort();
        }

        if (failed > 0)
        {
            throw new InvalidOperationException($"{failed} hosted applications could not be looked after; the next sweep finds them again.");
        }
    }

    private async Task LookAfterAsync(DueHostedApplication due, DateOnly today, CancellationToken cancellation)
    {
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            var application = await register.FindRecordAsync(due.Id, cancellation);
            if (application?.Due != due.Mark)
            {
                await DropIfLeftBehindAsync(due, cancellation);
                return;
            }

            var isDone = true;
            foreach (var kind in work)
            {
                isDone &= await kind.DoAsync(application, today, cancellation);
            }

            var settled = new RegisterChange(due.Id) { Record = application with { SettledOn = today } };
            if (!isDone || await register.AppendAsync(settled, cancellation) == StoreOutcome.Stored)
            {
                return;
            }
        }

        throw new InvalidOperationException("Too many others changed the hosted application at once.");
    }

    /// <summary>Drops a due row that no record refers to. A young row is kept, because its record may be about to be written.</summary>
    private Task DropIfLeftBehindAsync(DueHostedApplication due, CancellationToken cancellation) =>
        time.GetUtcNow() - due.WrittenAt > Notice.Patience ? register.DropDueAsync(due, cancellation) : Task.CompletedTask;
}
