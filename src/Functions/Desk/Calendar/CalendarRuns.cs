using System.Collections.Concurrent;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Desk;

/// <summary>
/// Counts every running due date anew by the newest version of the calendar, and tells whom it concerns. The head that was stored with the version is the
/// promise: what there is no time for now, or what a process that died left, the sweep does. Each request is safe to repeat, because its move has the version
/// in its key. It is gone through once more when every process counts by the version, and only then anybody is told: one mail says all.
/// </summary>
public sealed class CalendarRuns(
    ICalendarVersions versions, LivingCalendar calendar, OpenRequests requests, IRequestStore store, ListWriter lists,
    IEventFeed events, IListing<ListedRequest> listing, CalendarMails mails, TimeProvider time, ILogger<CalendarRuns> log) : ISwept
{
    /// <summary>How long whoever pressed the button waits; much longer than the city's requests take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(50);

    /// <summary>How long a sweep works on it; others wait for the sweep.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    /// <summary>Publishes a version and begins to carry it out.</summary>
    /// <param name="before">The head that it follows; null for the first.</param>
    /// <returns>False when somebody else published meanwhile.</returns>
    public async Task<bool> BeginAsync(CalendarVersion version, CalendarHead? before)
    {
        var head = new CalendarHead(version.Number, version.At) { SeenAt = version.At, RowVersion = before?.RowVersion };
        if (await versions.PublishAsync(version, head, CancellationToken.None) is not { } begun || begun.Version != version.Number)
        {
            return false;
        }

        await TryAsync(begun, Patience, CancellationToken.None);
        return true;
    }

    public async Task SweepAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (await versions.FindAsync(cancellation) is { EndedAt: null } found && !found.IsUnderWayAt(now)
            && await versions.StoreAsync(found with { SeenAt = now }, cancellation) is { } begun)
        {
            await TryAsync(begun, Longest, cancellation);
        }
    }

    private async Task TryAsync(CalendarHead head, TimeSpan within, CancellationToken cancellation)
    {
        try
        {
            using var patience = new CancellationTokenSource(within, time);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
            await RunAsync(head, stop.Token);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.CalendarDelayed(e);
            await LeaveAsync(head);
        }
    }

    /// <summary>The next sweep need not wait until whoever began is taken for dead.</summary>
    private async Task LeaveAsync(CalendarHead head)
    {
        try
        {
            await versions.StoreAsync(head with { SeenAt = null }, CancellationToken.None);
        }
        catch (Exception e)
        {
            log.CalendarDelayed(e);
        }
    }

    private async Task RunAsync(CalendarHead head, CancellationToken cancellation)
    {
        await calendar.RefreshAsync(cancellation);
        var isLast = head.IsKnownAt(time.GetUtcNow());
        var all = await versions.ListAsync(cancellation);
        var version = all.Single(one => one.Number == head.Version);
        var (moved, isWhole) = await MoveAsync(
            version, new WorkingCalendar(calendar.Of(all.Where(one => one.Number < version.Number))), new WorkingCalendar(calendar.Of(all)), cancellation);
        var isTold = isWhole && isLast && await mails.SendAsync(version, moved, cancellation);
        await versions.StoreAsync(
            head with { Moved = moved.Count, SeenAt = null, EndedAt = isTold ? time.GetUtcNow() : null }, CancellationToken.None);
    }

    /// <returns>Every open request of which the version has moved a date, now or before; and whether none was in trouble.</returns>
    private async Task<(IReadOnlyCollection<HostingRequest> Moved, bool IsWhole)> MoveAsync(
        CalendarVersion version, WorkingCalendar before, WorkingCalendar after, CancellationToken cancellation)
    {
        var lines = (await listing.ReadAsync(cancellation)).ToDictionary(line => line.Id, line => line.DueOn);
        var (moved, isWhole) = (new ConcurrentBag<HostingRequest>(), true);
        await requests.ForEachAsync(
            async (read, stop) =>
            {
                try
                {
                    var request = await MoveAsync(read, version, before, after, stop);
                    if (request.Moves.Any(move => move.Due.Moved?.Version == version.Number))
                    {
                        moved.Add(request);
                        if (lines.GetValueOrDefault(request.Id) != request.Assigned?.Due.Date)
                        {
                            await lists.WriteOrPromiseAsync(request.Id);
                        }
                        else
                        {
                            // The line shows no date that the Pemohon has, and in a repeated run it is written already.
                            await events.EnterAsync(new ChainId(ChainKind.Request, request.Id.Value));
                        }
                    }
                }
                catch (Exception e) when (!stop.IsCancellationRequested)
                {
                    // One in trouble does not hold up the others.
                    isWhole = false;
                    log.CalendarDelayed(e);
                }
            },
            cancellation);
        return (moved, isWhole);
    }

    /// <summary>Whatever somebody else did first is looked at again.</summary>
    private async Task<HostingRequest> MoveAsync(
        HostingRequest request, CalendarVersion version, WorkingCalendar before, WorkingCalendar after, CancellationToken cancellation)
    {
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            if (request.Move(version, before, after, time.GetUtcNow()) is not { } change)
            {
                return request;
            }

            if (await store.AppendAsync(change, cancellation) == StoreOutcome.Stored)
            {
                return request.With(change);
            }

            request = await store.LoadAsync(request.Id, cancellation);
        }

        throw new InvalidOperationException("Too many others changed the request at once.");
    }
}
