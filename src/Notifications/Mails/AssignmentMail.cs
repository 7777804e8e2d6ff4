using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>
/// To a step's official: the request is with you, decide by its due date. Sent again with a fresh link when somebody asks for one or the role changes hands.
/// </summary>
public static class AssignmentMail
{
    /// <param name="issue">From 1; one higher for each further link sent to this official for this step and revision.</param>
    /// <param name="handover">By which the official alone holds the step; null for one of those who hold its role.</param>
    /// <param name="today">The day on which the mail leaves, by which the step may be late; null for the day of the assignment.</param>
    public static Mail Compose(
        HostingRequest request, Assignment assignment, Official official, string reviewUrl, int issue = 1, DateOnly? today = null, Handover? handover = null)
    {
        var step = request.Procedure[assignment.StepKey];
        var isLate = today is { } day && assignment.IsLateOn(day);
        var (what, due) = (step.Brief(request, assignment.Revision), Tanggal.Brief(assignment.Due.Date));
        IReadOnlyList<LetterPart> late = isLate
            ? [new Paragraph($"Terlambat sejak {Tanggal.Long(assignment.Due.Date)}. Mohon segera diputuskan.")]
            : [];
        var come = handover is null ? "ada pada Anda" : $"diserahkan kepada Anda oleh {handover.By}";
        IReadOnlyList<LetterPart> why = handover is null ? [] : [new Quotation("Alasan", handover.Reason)];
        return new Letter(
            handover is not null ? $"{what} diserahkan sampai {due}"
            : issue > 1 ? $"Tautan baru {issue - 1}: {what} sampai {due}"
            : isLate ? $"{what} menunggu Anda, terlambat sejak {due}"
            : $"{what} menunggu Anda sampai {due}",
            [
                new Paragraph(
                    $"Langkah {step.Number} dari permohonan "
                    + $"{(request.Header.RenewalOf is null ? "" : "perpanjangan ")}hosting berikut {come}: {step.Wording}."),
                .. why,
                request.RoundOf(assignment.Revision) is > 1 and var round ? request.Facts(("Perbaikan", $"ke-{round - 1}")) : request.Facts(),
                .. late,
                new Deadline("Selesaikan paling lambat", assignment.Due, assignment.Due.Warning),
                PersonalLink.Button("Buka permohonan", reviewUrl),
                step.Examine(),
                step.Act(),
                StepTask.Prove,
                new Paragraph(
                    $"Bila belum diputuskan, Anda diingatkan sampai tenggat; sesudahnya setiap hari kerja, dan {Role.KepalaBidang.Title()} dikabari."),
            ])
            .ToOfficial(official, request, Announcing(request, assignment, official, issue, handover))
            .WithStep(request, step, assignment);
    }

    private static string Announcing(HostingRequest request, Assignment assignment, Official official, int issue, Handover? handover) => handover is null
        ? Announcement.To(request, "assignment", assignment.StepKey, assignment.Revision, issue, official.Email)
        : Announcement.To(request, "handed-over", assignment.StepKey, assignment.Revision, handover.Number, official.Email);
}
