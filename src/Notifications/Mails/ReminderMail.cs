using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To a step's official who has not decided yet, each time with a fresh link.</summary>
public static class ReminderMail
{
    public static Mail Compose(HostingRequest request, Assignment assignment, Official official, Reminder reminder, string reviewUrl)
    {
        var step = request.Procedure[assignment.StepKey];

        // Those for a date that was put off or moved come anew.
        var due = assignment.Due;
        var kind = reminder.Kind + (due.Postponed is null ? "" : "-extended") + (due.Moved is null ? "" : $"-moved-{due.Moved.Version}");
        return new Letter(
            $"{reminder.Headline}: {step.Brief(request, assignment.Revision)}",
            new Paragraph($"Langkah {step.Number} dari permohonan hosting berikut masih menunggu Anda: {reminder.Standing}."),
            request.Facts(),
            new Deadline("Tenggat", assignment.Due, assignment.Due.Warning),
            PersonalLink.Button("Buka permohonan", reviewUrl),
            step.Act(),
            StepTask.Prove,
            new Paragraph(reminder.Consequence))
            .ToOfficial(
                official, request,
                Announcement.To(request, kind, step.Key, assignment.Revision, Math.Max(1, reminder.WorkingDaysLate), official.Email))
            .WithStep(request, step, assignment);
    }
}
