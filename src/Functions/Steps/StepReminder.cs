using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;

namespace HostingFunctions.Steps;

/// <summary>
/// Measures how long a step waits, and sends reminders: one working day before the due date (if the step has more than one working day), on the due date,
/// and on each overdue working day with the Kepala Bidang in copy.
/// </summary>
public sealed class StepReminder(PersonalLinks links, IMailer mailer, IOfficials officials, WorkingCalendar calendar, HostingMetrics metrics)
{
    public async Task RemindAsync(
        HostingRequest request, Assignment assignment, IReadOnlyList<Official> holders, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = Wib.DateOf(now);
        metrics.Waits(assignment.StepKey, calendar.CountAfter(Wib.DateOf(assignment.At), today), today > assignment.Due.Date);
        if (holders.Count == 0 || ReminderOn(today, assignment.Due) is not { } reminder)
        {
            return;
        }

        var issued = await links.ToReviewAsync(
            new RequestChange(request.Id), assignment, holders, official => StepAudit.Reminded(request, assignment, official, now), cancellation);
        var inCopy = reminder.WorkingDaysLate > 0 ? officials.Roster.Holders(Role.KepalaBidang, today) : [];
        foreach (var (official, link) in issued)
        {
            await mailer.SendAsync(ReminderMail.Compose(request, assignment, official, reminder, link.Url, inCopy), cancellation);
        }
    }

    private Reminder? ReminderOn(DateOnly today, DueDate due) =>
        today > due.Date ? Reminder.Overdue(calendar.CountAfter(due.Date, today))
        : today == due.Date ? Reminder.Due
        : due.WorkingDays > 1 && today == calendar.Before(due.Date) ? Reminder.Before
        : null;
}
