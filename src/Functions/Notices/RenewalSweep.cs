using System.Collections.Concurrent;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>
/// Does the due work of every hosted application. Everything is done once, even if two sweeps run together or a killed sweep starts again. The next sweep
/// does what this one has no time for. What is on a list is settled once the lists have left.
/// </summary>
public sealed class RenewalSweep(IHostingRegister register, IEnumerable<IDueWork> work, NoticeLists lists, ListWriter lines, TimeProvider time,
    ILogger<RenewalSweep> log)
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
        var listed = new ConcurrentQueue<RegisterRecord>();
        var due = register.ListDueAsync(work.LookUntil(today), cancellation).TakeWhile(_ => !(isCutShort = time.GetUtcNow() - begun >= Longest));
        await Parallel.ForEachAsync(
            due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (one, stop) =>
            {
                using var span = Spans.Begin("hosting.look-after");
                try
                {
                    if (await LookAfterAsync(one, today, stop) is { } application)
                    {
                        listed.Enqueue(application);
                    }
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
            // Lists leave whole, so they wait for the sweep that has time enough; what it finds done takes little.
            log.SweepCutShort();
        }
        else if (!await TellAsync(listed, today, cancellation))
        {
            failed += listed.Count;
        }

        if (failed > 0)
        {
            throw new InvalidOperationException($"{failed} hosted applications could not be looked after; the next sweep finds them again.");
        }
    }

    /// <returns>False when a list did not leave.</returns>
    private async Task<bool> TellAsync(IReadOnlyCollection<RegisterRecord> listed, DateOnly today, CancellationToken cancellation)
    {
        try
        {
            if (await lists.SendAsync(listed, today, cancellation))
            {
                foreach (var application in listed)
                {
                    // One that somebody changed meanwhile is found again by the next sweep.
                    await register.AppendAsync(SettledOn(today, application), cancellation);
                }
            }

            return true;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.ListsNotSent(e);
            return false;
        }
    }

    /// <returns>The application when all is done but what lists tell; null when there is nothing more to do now.</returns>
    private async Task<RegisterRecord?> LookAfterAsync(DueHostedApplication due, DateOnly today, CancellationToken cancellation)
    {
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            var application = await register.FindRecordAsync(due.Id, cancellation);
            if (application?.Due != due.Mark)
            {
                await DropIfLeftBehindAsync(due, cancellation);
                return null;
            }

            // The day of an act is not settled before the desk's list shows what it changed.
            var isDone = !application.IsTelling(today) || await lines.WriteApplicationAsync(due.Id);
            foreach (var kind in work)
            {
                isDone &= await kind.DoAsync(application, today, cancellation);
            }

            if (isDone && lists.Plan(application, today).Any())
            {
                return application;
            }

            if (!isDone || await register.AppendAsync(SettledOn(today, application), cancellation) == StoreOutcome.Stored)
            {
                return null;
            }
        }

        throw new InvalidOperationException("Too many others changed the hosted application at once.");
    }

    private static RegisterChange SettledOn(DateOnly day, RegisterRecord application) =>
        new(application.Id) { Record = application with { SettledOn = day } };

    /// <summary>Drops a due row that no record refers to. A young row is kept, because its record may be about to be written.</summary>
    private Task DropIfLeftBehindAsync(DueHostedApplication due, CancellationToken cancellation) =>
        time.GetUtcNow() - due.WrittenAt > Notice.Patience ? register.DropDueAsync(due, cancellation) : Task.CompletedTask;
}
