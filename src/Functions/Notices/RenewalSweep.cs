using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>
/// Looks after every hosted application for which something is due. Two at once, or one killed amid it and started again, do everything once; what it has no
/// time for is left to the next.
/// </summary>
public sealed class RenewalSweep(IHostingRegister register, IEnumerable<IDueWork> work, TimeProvider time, ILogger<RenewalSweep> log)
{
    private const int AtOnce = 4;

    /// <summary>Well before host.json's functionTimeout, which would kill the process amid a mail.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(9);

    /// <exception cref="InvalidOperationException">Some could not be looked after; the next sweep finds them again.</exception>
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

                    // One in trouble does not hold up the others.
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

            if (!isDone || await register.AppendAsync(new RegisterChange(due.Id) { Record = application with { SettledOn = today } }, cancellation) == StoreOutcome.Stored)
            {
                return;
            }
        }

        throw new InvalidOperationException("Too many others changed the hosted application at once.");
    }

    /// <summary>A young row may be one that somebody is about to enter in its record.</summary>
    private Task DropIfLeftBehindAsync(DueHostedApplication due, CancellationToken cancellation) =>
        time.GetUtcNow() - due.WrittenAt > Notice.Patience ? register.DropDueAsync(due, cancellation) : Task.CompletedTask;
}
