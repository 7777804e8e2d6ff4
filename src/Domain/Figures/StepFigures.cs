using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Figures;

/// <summary>A step in a period, of first requests and renewals alike.</summary>
/// <param name="Yes">Decisions <c>Ya</c>.</param>
/// <param name="No">Decisions <c>Tidak</c>.</param>
/// <param name="InTime">Decisions by the end of the due date, as far as it was put off.</param>
/// <param name="Days">Working days from the day on which the step reached its official, which is not counted, to the decision.</param>
/// <param name="Waiting">With an official now, whatever the period.</param>
/// <param name="Overdue">Of these, past their due date.</param>
public sealed record StepFigures(StepDefinition Step, int Yes, int No, int InTime, Spread Days, int Waiting, int Overdue)
{
    public int Decided => Yes + No;

    internal static StepFigures Of(StepDefinition step, IEnumerable<ListedRequest> requests, Period period, WorkingDays days, DateOnly today)
    {
        var (yes, no, inTime, waiting, overdue) = (0, 0, 0, 0, 0);
        var took = new List<int>();
        foreach (var line in requests)
        {
            foreach (var reached in line.Steps)
            {
                if (reached.StepKey != step.Key)
                {
                    continue;
                }

                if (line.StepKey == reached.StepKey && line.Revision == reached.Revision)
                {
                    waiting++;
                    overdue += today > reached.DueOn ? 1 : 0;
                }
                else if (line.Decisions.FirstOrDefault(one => one.StepKey == step.Key && one.Revision == reached.Revision) is { } decision
                    && Wib.DateOf(decision.At) is var on && period.Has(on))
                {
                    yes += decision.Answer == Answer.Ya ? 1 : 0;
                    no += decision.Answer == Answer.Tidak ? 1 : 0;
                    inTime += on <= reached.DueOn ? 1 : 0;
                    took.Add(days.CountAfter(reached.ReceivedOn, on));
                }
            }
        }

        return new StepFigures(step, yes, no, inTime, Spread.Of(took), waiting, overdue);
    }
}
