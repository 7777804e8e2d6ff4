using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Figures;

/// <summary>
/// Requests of one kind, first ones or renewals, in a period. One that nobody confirmed counts nowhere: nobody said that it is theirs (ours).
/// </summary>
/// <param name="In">Came in: confirmed, or, a renewal, filed.</param>
/// <param name="Finished">Hosted, or renewed.</param>
/// <param name="Returned">Times that one was sent back.</param>
public sealed record Flow(int In, int Finished, int Returned, int Withdrawn, int Lapsed)
{
    /// <summary>Working days, of those finished, that the office had it.</summary>
    public required Spread Ours { get; init; }

    /// <summary>Working days, of those finished, that it waited for its applicant: for the confirmation, and for each correction.</summary>
    public required Spread Applicants { get; init; }

    /// <summary>Working days, of those finished, from filing to the end: the sum of both.</summary>
    public required Spread Whole { get; init; }

    internal static Flow Of(IEnumerable<ListedRequest> requests, Period period, WorkingDays days)
    {
        var (came, finished, returned, withdrawn, lapsed) = (0, 0, 0, 0, 0);
        List<int> ours = [], applicants = [], whole = [];
        foreach (var line in requests)
        {
            if (line.CameOn is not { } cameOn)
            {
                continue;
            }

            came += period.Has(cameOn) ? 1 : 0;
            returned += line.Decisions.Count(decision => decision.Answer == Answer.Tidak && period.Has(Wib.DateOf(decision.At)));
            if (line.ClosedOn is not { } closedOn || !period.Has(closedOn))
            {
                continue;
            }

            withdrawn += line.State == RequestState.Withdrawn ? 1 : 0;
            lapsed += line.State == RequestState.Lapsed ? 1 : 0;
            if (line.State is RequestState.Hosted or RequestState.Renewed)
            {
                var (all, theirs) = (days.CountAfter(Wib.DateOf(line.SubmittedAt), closedOn), WithApplicant(line, cameOn, days));
                finished++;
                whole.Add(all);
                applicants.Add(theirs);
                ours.Add(all - theirs);
            }
        }

        return new Flow(came, finished, returned, withdrawn, lapsed)
        {
            Ours = Spread.Of(ours), Applicants = Spread.Of(applicants), Whole = Spread.Of(whole),
        };
    }

    /// <summary>Each refusal has its correction, since the request went on to its end.</summary>
    private static int WithApplicant(ListedRequest line, DateOnly cameOn, WorkingDays days) =>
        days.CountAfter(Wib.DateOf(line.SubmittedAt), cameOn)
        + line.Decisions.Where(decision => decision.Answer == Answer.Tidak).Select(decision => Wib.DateOf(decision.At)).Zip(line.CorrectedOn)
            .Sum(wait => days.CountAfter(wait.First, wait.Second));
}
