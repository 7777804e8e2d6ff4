using System.Collections.Concurrent;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Settings;

namespace HostingFunctions.Desk;

/// <summary>Says what publishing a version would do, by doing it to no request.</summary>
public sealed class CalendarPlans(LivingCalendar calendar, OpenRequests requests, IOfficials officials, TimeProvider time)
{
    /// <param name="published">Every version so far.</param>
    /// <param name="version">The one that would follow.</param>
    public async Task<CalendarPlan> OfAsync(IReadOnlyList<CalendarVersion> published, CalendarVersion version, CancellationToken cancellation)
    {
        var (now, with) = (calendar.Of(published), version with { MeetsMissed = true });
        var (before, after) = (new WorkingCalendar(now), new WorkingCalendar(calendar.Of([.. published, version])));
        var changes = new ConcurrentBag<DueChange>();
        await requests.ForEachAsync(
            (request, _) =>
            {
                if (request.Move(with, before, after, time.GetUtcNow())?.Moved is { Due.Moved: not null } moved)
                {
                    changes.Add(DueChange.Of(request, moved, officials.Roster, Wib.DateOf(version.At)));
                }

                return Task.CompletedTask;
            },
            cancellation);
        return CalendarPlan.Of(version.Year, now, [.. changes]);
    }
}
