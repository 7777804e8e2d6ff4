using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>The due date of the current step was put off: one mail to the hosting manager, one to whoever holds the step.</summary>
public static class ExtendedMail
{
    /// <param name="assignment">With the new due date.</param>
    public static Mail ToManager(HostingRequest request, Assignment assignment, string statusUrl)
    {
        var step = request.Procedure[assignment.StepKey];
        return new Letter(
            Title(request, assignment),
            new Paragraph(
                $"Langkah {step.Number}, {step.Title}, mendapat waktu lebih lama. Anda tidak perlu berbuat apa-apa; hasilnya dikabarkan lewat email."),
            request.Facts(),
            new Deadline($"{step.Title} paling lambat", assignment.Due),
            PersonalLink.Plain("Status permohonan", statusUrl))
            .ToManager(request, Announcement.To(request, "extended", step.Key, assignment.Revision, 1, request.Current.Form.ManagerEmail));
    }

    /// <inheritdoc cref="ToManager"/>
    public static Mail ToOfficial(HostingRequest request, Assignment assignment, Official official)
    {
        var step = request.Procedure[assignment.StepKey];
        return new Letter(
            Title(request, assignment),
            new Paragraph(
                $"Tenggat langkah {step.Number}, {step.Title}, dari permohonan hosting berikut diundur. Tautan Anda untuk langkah itu tetap berlaku."),
            request.Facts(),
            new Deadline("Selesaikan paling lambat", assignment.Due, assignment.Due.Warning))
            .ToOfficial(official, request, Announcement.To(request, "due-date", step.Key, assignment.Revision, 1, official.Email))
            .WithStep(request, step, assignment);
    }

    private static string Title(HostingRequest request, Assignment assignment) =>
        $"{request.Procedure[assignment.StepKey].Brief(request, assignment.Revision)}: tenggat baru {Tanggal.Brief(assignment.Due.Date)}";
}
