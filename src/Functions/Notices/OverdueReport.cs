using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>
/// Tells the Kepala Bidang of everything that is overdue: one list on each working day. Reads the steps that were seen overdue and no others, and once a day.
/// What one day's list missed, the next day's has.
/// </summary>
public sealed class OverdueReport(
    IOverdueSteps overdue, IRequestStore store, IOfficials officials, DailyMails mails, WorkingCalendar calendar, OfficeHours hours, TimeProvider time,
    ILogger<OverdueReport> log)
{
    private const string What = "overdue-steps";

    public async Task SendAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (!hours.AreOn(now) || await overdue.ListAsync(cancellation).ToListAsync(cancellation) is not { Count: > 0 } steps)
        {
            return;
        }

        var today = Wib.DateOf(now);
        var waiting = await WaitingAsync(steps[0], today, cancellation);
        var late = waiting.Count > 0 ? await ReadAsync(steps, today, cancellation) : [];
        foreach (var superior in late.Count > 0 ? waiting : [])
        {
            await mails.SendAsync(What, superior, today, OverdueMail.Compose(late, superior, today), cancellation);
        }
    }

    /// <summary>Those who have not had the day's list.</summary>
    private async Task<IReadOnlyList<Official>> WaitingAsync(OverdueStep first, DateOnly today, CancellationToken cancellation)
    {
        var superiors = officials.Roster.Holders(Role.KepalaBidang, today);
        if (superiors.Count == 0)
        {
            log.RoleVacant(Role.KepalaBidang, first.Id.Value);
        }

        var waiting = new List<Official>();
        foreach (var superior in superiors)
        {
            if (await mails.IsDueAsync(What, superior, today, cancellation))
            {
                waiting.Add(superior);
            }
        }

        return waiting;
    }

    /// <returns>The latest first; without those that ended meanwhile, which are forgotten.</returns>
    private async Task<IReadOnlyList<LateStep>> ReadAsync(IEnumerable<OverdueStep> steps, DateOnly today, CancellationToken cancellation)
    {
        var late = new List<LateStep>();
        foreach (var step in steps)
        {
            if (await ReadAsync(step, today, cancellation) is { } one)
            {
                late.Add(one);
            }
            else
            {
                await overdue.RemoveAsync(step, cancellation);
            }
        }

        return [.. late.OrderByDescending(one => one.WorkingDays).ThenBy(one => one.Request.Header.Number, StringComparer.Ordinal)];
    }

    private async Task<LateStep?> ReadAsync(OverdueStep overdueStep, DateOnly today, CancellationToken cancellation)
    {
        if (await store.FindAsync(overdueStep.Id, cancellation) is not { Step: { } step } request || request.Round != overdueStep.Round)
        {
            return null;
        }

        var due = request.Assigned?.Due ?? calendar.Due(Wib.DateOf(request.Since), step.WorkingDays);
        return today > due.Date
            ? new LateStep(request, OfficialRoster.NamesOf(request.Holders(officials.Roster, today)), due, calendar.CountAfter(due.Date, today))
            : null;
    }
}
