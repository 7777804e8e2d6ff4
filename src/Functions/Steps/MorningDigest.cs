using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Steps;

/// <summary>
/// Mails officials who want it, once each working morning, what waits for them. That a process is at it is stored before the mail leaves, and that the day
/// is settled after: what a process left undone, the next sweep does, under the same Message-Id. A day that is settled for all is not looked at again.
/// </summary>
public sealed class MorningDigest(
    IListing<ListedRequest> requests, IMorningChoices choices, IOfficials officials, IMailer mailer, WorkingCalendar calendar, OfficeHours hours,
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
                isSettled &= await SettleAsync(roster.Offices(lines.Key, today)[0], OnDesk.InOrder(lines, calendar, today), now, cancellation);
            }

            settledOn = isSettled ? today : default;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            log.DigestsDelayed(e);
        }
    }

    /// <returns>False when the day's mail is still to leave.</returns>
    private async Task<bool> SettleAsync(Official official, IReadOnlyList<OnDesk> waiting, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = Wib.DateOf(now);
        var choice = await choices.FindAsync(official.Email, cancellation);
        if (!choice.IsOnOn(today) || choice.IsSettledOn(today))
        {
            return true;
        }

        if (choice.IsUnderWayAt(now) || await choices.StoreAsync(official.Email, choice with { Day = today, BegunAt = now }, cancellation) is not { } begun)
        {
            return false;
        }

        try
        {
            await mailer.SendAsync(MorningMail.Compose(waiting, official, site.Value.Root, today), CancellationToken.None);
        }
        catch (IOException e)
        {
            log.DigestsDelayed(e);
            return false;
        }

        await MarkAsync(official.Email, begun);
        return true;
    }

    /// <summary>Whoever chose otherwise meanwhile keeps their choice.</summary>
    private async Task MarkAsync(EmailAddress official, MorningChoice begun)
    {
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            if (await choices.StoreAsync(official, begun with { BegunAt = null }, CancellationToken.None) is not null)
            {
                return;
            }

            begun = await choices.FindAsync(official, CancellationToken.None);
        }
    }
}
