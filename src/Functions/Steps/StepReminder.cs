using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Telemetry;

namespace HostingFunctions.Steps;

/// <summary>
/// Measures how long a step waits, and sends reminders: one working day before the due date (if the step has more than one working day), on the due date,
/// and on each overdue working day with the Kepala Bidang in copy, whom nobody's full mailbox keeps it from.
/// </summary>
public sealed class StepReminder(RequestMails mails, LinkIssuer links, IOfficials officials, WorkingCalendar calendar, HostingMetrics metrics)
{
    public async Task<IReadOnlyList<Delivery>> RemindAsync(
        HostingRequest request, Assignment assignment, IReadOnlyList<Official> holders, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = Wib.DateOf(now);
        if (!IsTriedAgain(request, today))
        {
            metrics.Waits(assignment.StepKey, calendar.CountAfter(Wib.DateOf(assignment.At), today), today > assignment.Due.Date);
        }

        if (holders.Count == 0 || ReminderOn(today, assignment.Due) is not { } reminder)
        {
            return [];
        }

        var superiors = reminder.WorkingDaysLate > 0 ? officials.Roster.Holders(Role.KepalaBidang, today) : [];
        var copies = superiors.Select(superior => (Superior: superior, Mail: ReminderMail.ToSuperior(request, assignment, holders, reminder, superior)))
            .ToLookup(copy => request.DeliveryOf(copy.Mail.Announces) is not null);
        Official[] inCopy = [.. copies[false].Select(copy => copy.Superior)];
        var reminded = await mails.SendAsync(request, [.. holders.Select(Remind)], cancellation);

        // Whom no reminder took along gets a mail of their own, which is tried again for them alone.
        var apart = copies[true].Concat(copies[false].Where(copy => reminded.All(mail => mail.IsPending || mail.Missed.Contains(copy.Superior.Email))));
        return [.. reminded, .. await mails.SendAsync(request, [.. apart.Select(copy => new RequestMail(copy.Mail, []))], cancellation)];

        RequestMail Remind(Official official)
        {
            var link = links.Issue(request.Id, LinkPurpose.Review, new LinkScope.Step(assignment.Round), official.Email);
            return new RequestMail(
                ReminderMail.Compose(request, assignment, official, reminder, link.Url, inCopy), [link],
                StepAudit.Reminded(request, assignment, official, now));
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
