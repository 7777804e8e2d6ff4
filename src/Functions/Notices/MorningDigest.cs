using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Notices;

/// <summary>
/// Mails officials who want it, once each working morning, what waits for them. What a process left undone, the next sweep does. A day that is settled for all
/// is not looked at again.
/// </summary>
public sealed class MorningDigest(
    IListing<ListedRequest> requests, IMorningChoices choices, IOfficials officials, SharedMailSender mails, WorkingCalendar calendar, OfficeHours hours,
    IOptions<SiteOptions> site, TimeProvider time, ILogger<MorningDigest> log) : ISwept
{
    private DateOnly settledOn;

    public async Task SweepAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var today = Wib.DateOf(now);
        if (settledOn == today || !hours.AreOn(now))
        {
            return;
        }

        try
        {
            var isSettled = true;
            var roster = officials.Roster;
            var waiting =
                from line in await requests.ReadAsync(cancellation)
                from holder in line.HoldersOn(roster, today)
                group line by holder into lines
                where roster.Offices(lines.Key, today).Count > 0
                select lines;
            foreach (var lines in waiting)
            {
                isSettled &= await SettleAsync(roster.Offices(lines.Key, today)[0], OnDesk.InOrder(lines, calendar, today), today, cancellation);
            }

            settledOn = isSettled ? today : default;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.DigestsDelayed(e);
        }
    }

    /// <returns>False when the day's mail is still to leave.</returns>
    private async Task<bool> SettleAsync(Official official, IReadOnlyList<OnDesk> waiting, DateOnly today, CancellationToken cancellation)
    {
        var choice = await choices.FindAsync(official.Email, cancellation);
        return !choice.IsOnOn(today) || await mails.SendAsync(
            MorningMail.Compose(waiting, official, site.Value.Root, today), waiting.Select(one => new Holding(HoldingKind.Request, one.Line.Id)), cancellation);
    }
}
