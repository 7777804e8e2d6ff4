using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Lists;

/// <summary>A decision as a list shows it.</summary>
public sealed record ListedDecision(string StepKey, int Revision, Answer Answer, string By, EmailAddress Email, DateTimeOffset At)
{
    public static ListedDecision Of(Decision decision) =>
        new(decision.StepKey, decision.Revision, decision.Answer, decision.By.NameAndTitle, decision.By.Email, decision.At);
}
