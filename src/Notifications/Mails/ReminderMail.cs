using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>To a step's official who has not decided yet, each time with a fresh link.</summary>
public static class ReminderMail
{
    /// <summary>To the Kepala Bidang whom the reminders of an overdue step did not reach in copy.</summary>
    /// <param name="holders">Who is reminded.</param>
    public static Mail ToSuperior(HostingRequest request, Assignment assignment, IEnumerable<Official> holders, Reminder reminder, Official superior)
    {
        var step = request.Procedure[assignment.StepKey];
        return new Letter(
            $"Tembusan pengingat: {step.Title}, {reminder.Standing}",
            new Paragraph($"Langkah {step.Number} dari permohonan hosting berikut belum diputuskan: {reminder.Standing}."),
            request.Facts(("Menunggu keputusan", string.Join(", ", holders.Select(holder => holder.NameAndTitle)))),
            new Deadline("Tenggat", assignment.Due, assignment.Due.Warning),
            new Paragraph("Pengingat kepadanya dikirim tersendiri, karena kotak surat salah seorang dari Anda tidak menerima surat."),
            new Paragraph(reminder.Consequence))
            .ToOfficial(
                superior, request,
                Announcement.To(request, "reminder-copy", step.Key, assignment.Revision, reminder.WorkingDaysLate, superior.Email));
    }

    /// <param name="inCopy">The Kepala Bidang when the step is overdue, otherwise nobody.</param>
    public static Mail Compose(
        HostingRequest request, Assignment assignment, Official official, Reminder reminder, string reviewUrl, params IReadOnlyList<Official> inCopy)
    {
        var step = request.Procedure[assignment.StepKey];
        return new Letter(
            $"Pengingat: {step.Title}, {reminder.Standing}",
            new Paragraph($"Langkah {step.Number} dari permohonan hosting berikut masih menunggu Anda: {reminder.Standing}."),
            request.Facts(),
            new Deadline("Tenggat", assignment.Due, assignment.Due.Warning),
            PersonalLink.Button("Buka permohonan", reviewUrl),
            step.Act(),
            StepTask.Prove,
            new Paragraph(reminder.Consequence))
            .ToOfficial(
                official, request,
                Announcement.To(request, reminder.Kind, step.Key, assignment.Revision, Math.Max(1, reminder.WorkingDaysLate), official.Email), inCopy);
    }
}
