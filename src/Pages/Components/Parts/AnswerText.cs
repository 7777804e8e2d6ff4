using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Components.Parts;

/// <summary>An answer in the words of form PA-18 (sop.md part 5). A step without an answer is simply done.</summary>
public static class AnswerText
{
    public const string Yes = "Dapat diberikan layanan hosting";
    public const string No = "Tidak dapat diberikan layanan hosting";

    public static string Of(Decision decision, StepDefinition step) => Of(decision.Answer, step);

    /// <summary>With the step.</summary>
    public static string Of(DeskDecision decided)
    {
        var step = Procedures.Of(decided.Line.Procedure)[decided.Decision.StepKey];
        return $"{step.Title}: {Of(decided.Decision.Answer, step)}";
    }

    private static string Of(Answer answer, StepDefinition step) => answer == Answer.Tidak ? No : step.MayRefuse ? Yes : "Selesai";
}
