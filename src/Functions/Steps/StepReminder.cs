using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;

namespace HostingFunctions.Steps;

/// <summary>
/// Measures how long a step waits, and sends reminders: one working day before the due date (if the step has more than one working day), on the due date,
/// and on each overdue working day, on which the step is also noted for the Kepala Bidang's list. Who
/// wants one mail each morning (<see cref="MorningDigest"/>) gets that instead.
/// </summary>
public sealed class StepReminder(
    RequestMails mails, LinkIssuer links, IOverdueSteps overdue, IMorningChoices mornings, WorkingCalendar calendar, HostingMetrics metrics)
{
    public async Task<IReadOnlyList<Delivery>> RemindAsync(
        HostingRequest request, Assignment assignment, IReadOnlyList<Official> holders, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = Wib.DateOf(now);
        var isOverdue = today > assignment.Due.Date;
        if (!IsTriedAgain(request, today))
        {
            metrics.Waits(assignment.StepKey, calendar.CountAfter(Wib.DateOf(assignment.At), today), isOverdue);
        }

        if (isOverdue)
        {
            await overdue.AddAsync(new OverdueStep(request.Id, assignment.Round), cancellation);
        }

        if (ReminderOn(today, assignment.Due) is not { } reminder)
        {
            return [];
        }

        var wanting = await holders.ToAsyncEnumerable()
            .Where(async (official, stop) => !(await mornings.FindAsync(official.Email, stop)).IsOnOn(today)).ToListAsync(cancellation);
        return await mails.SendAsync(request, [.. wanting.Select(Remind)], cancellation);

        RequestMail Remind(Official official)
        {
            var link = links.Issue(request.Id, LinkPurpose.Review, new LinkScope.Step(assignment.Round), official.Email);
            return new RequestMail(
                ReminderMail.Compose(request, assignment, official, reminder, link.Url), [link], StepAudit.Reminded(request, assignment, official, now));
        }
    }

    /// <summary>Whether the step was looked after today, and a mail is tried again.</summary>
    private static bool IsTriedAgain(HostingRequest request, DateOnly today) =>
        request.Deliveries.Any(delivery => delivery.IsPending && delivery.At >= Wib.At(today, Wib.OfficeOpens));

    private Reminder? ReminderOn(DateOnly today, DueDate due) =>
        today > due.Date ? Reminder.Overdue(calendar.CountAfter(due.Date, today))
        : today == due.Date ? Reminder.Due
        : due.WorkingDays > 1 && today == calendar.Before(due.Date) ? Reminder.Before
        : null;
}
