using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Desk;

/// <summary>A decision on a step, as JSON for programs.</summary>
internal sealed record DeskDecisionJson(string Step, int Revision, string Answer, string By, DateTimeOffset At)
{
    public static DeskDecisionJson Of(Decision decision) =>
        new(decision.StepKey, decision.Revision, decision.Answer.ToString(), decision.By.NameAndTitle, decision.At);
}
