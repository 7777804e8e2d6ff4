using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Components.Parts;

/// <summary>One line of the progress list: a step of the procedure in the request's current revision.</summary>
/// <param name="Detail">When the step was done or is due, or what it waits for.</param>
public sealed record ProgressStep(string Title, ProgressStage Stage, string Detail)
{
    public static IReadOnlyList<ProgressStep> Of(HostingRequest request) =>
        [Filing(request), .. request.Procedure.Steps.Select(step => Of(request, step))];

    private static ProgressStep Filing(HostingRequest request) => request.Header.State == RequestState.AwaitingConfirmation
        ? new("Permohonan dan konfirmasi", ProgressStage.Current, "Menunggu konfirmasi Pengelola Hosting")
        : new("Permohonan", ProgressStage.Done, $"Diajukan {Tanggal.Moment(request.Current.SubmittedAt)}");

    private static ProgressStep Of(HostingRequest request, StepDefinition step)
    {
        var round = new StepRound(step.Key, request.Header.Revision);
        return (request.DecisionOf(round), request.Header.StepKey == step.Key) switch
        {
            ({ Answer: Answer.Tidak } no, _) => new(step.Title, ProgressStage.Refused, $"{AnswerText.No}, {Tanggal.Moment(no.At)}"),
            ({ } yes, _) => new(step.Title, ProgressStage.Done, $"{(step.MayRefuse ? AnswerText.Yes + ", " : "")}{Tanggal.Moment(yes.At)}"),
            (null, true) => new(step.Title, ProgressStage.Current, Due(request.AssignmentOf(round), step)),
            _ => new(step.Title, ProgressStage.Waiting, $"{step.Role.Title()}, {step.WorkingDays} hari kerja"),
        };
    }

    private static string Due(Assignment? assignment, StepDefinition step) => assignment is null
        ? $"Sedang diteruskan kepada {step.Role.Title()}"
        : $"{step.Role.Title()}, paling lambat {Tanggal.Long(assignment.Due.Date)}";
}
