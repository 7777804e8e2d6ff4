using HostingFunctions.Domain.Figures;

namespace HostingFunctions.Desk;

/// <summary>A step in a period, as JSON for programs.</summary>
/// <param name="WorkingDays">What the procedure gives it.</param>
internal sealed record StepFiguresJson(string Step, string Title, int WorkingDays, int Yes, int No, int InTime, Spread Days, int Waiting, int Overdue)
{
    public static StepFiguresJson Of(StepFigures one) => new(
        one.Step.Key, one.Step.Title, one.Step.WorkingDays, one.Yes, one.No, one.InTime, one.Days, one.Waiting, one.Overdue);
}
