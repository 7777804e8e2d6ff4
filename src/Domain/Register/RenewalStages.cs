namespace HostingFunctions.Domain.Register;

/// <summary>When something is due for a hosted application: the notices, and the day after grace (sop.md part 3).</summary>
/// <param name="stages">In order within a term.</param>
/// <param name="duties">The days on which managers are reminded of their duties; null when they are not reminded.</param>
public sealed class RenewalStages(IReadOnlyList<RenewalStage> stages, DutyDays? duties = null)
{
    /// <summary>The notices of sop.md part 3.</summary>
    public const string Usual = "10-01 11-01 12-01 12-15 12-31 01-02 02-01 03-01 03-15 03-31";

    public static RenewalStages Default { get; } = Parse(Usual);

    /// <exception cref="FormatException">See <see cref="ProblemOf"/>.</exception>
    public static RenewalStages Parse(string text, DutyDays? duties = null) =>
        ProblemOf(text) is { } problem ? throw new FormatException(problem) : new([.. Words(text).Select(word => RenewalStage.TryParse(word)!)], duties);

    /// <summary>What is wrong with a list of stages, naming the faulty one; null when nothing is. An empty list is valid: then there are no notices.</summary>
    public static string? ProblemOf(string text)
    {
        var last = DateOnly.MinValue;
        foreach (var word in Words(text))
        {
            if (RenewalStage.TryParse(word) is not { } stage)
            {
                return $"'{word}' must be a month and a day of every year, such as 10-01.";
            }

            if (stage.DateIn(2001) <= last)
            {
                return $"'{word}' must come later than the one before it; a term's notices run from 04-01 to 03-31.";
            }

            last = stage.DateIn(2001);
        }

        return null;
    }

    /// <summary>The newest stage that applies on a day and is not settled; null when there is none. Older stages are stale and never sent.</summary>
    public RenewalStage? StageOn(RegisterRecord application, DateOnly today) =>
        application.DeletedAt is not null || application.PendingRenewal is not null || today > Terms.HostingTerm.GraceUntil(application.ValidUntil)
            ? null
            : stages.LastOrDefault(stage => stage.DateIn(application.TermYear) <= today && stage.DateIn(application.TermYear) > application.SettledOn);

    /// <summary>
    /// The newest day up to today on which the list of applications not renewed yet is to have this one, and that is not settled; null when there is none. The
    /// days are every seventh from a term's first notice to the end of grace.
    /// </summary>
    public DateOnly? ListOn(RegisterRecord application, DateOnly today) =>
        today <= Terms.HostingTerm.GraceUntil(application.ValidUntil) ? EverySevenDays.DueOn(FirstList(application), application.SettledOn, today) : null;

    /// <summary>The first day after <see cref="RegisterRecord.SettledOn"/> on which something is due; null when nothing is.</summary>
    public DateOnly? NextDue(RegisterRecord application) => DaysOf(application).Where(day => day > application.SettledOn).Min();

    private IEnumerable<DateOnly?> DaysOf(RegisterRecord application)
    {
        yield return application.TellOn;
        if (application.DeletedAt is not null)
        {
            yield break;
        }

        yield return duties?.After(application.SettledOn);
        yield return DeletionDates.Next(application);
        yield return ManagerDates.Next(application);
        if (application.PendingRenewal is null)
        {
            foreach (var stage in stages)
            {
                yield return stage.DateIn(application.TermYear);
            }

            yield return EverySevenDays.Next(FirstList(application), application.SettledOn) is { } list
                && list <= Terms.HostingTerm.GraceUntil(application.ValidUntil) ? list : null;
        }
    }

    private DateOnly? FirstList(RegisterRecord application) =>
        application.DeletedAt is not null || application.PendingRenewal is not null || stages.Count == 0 ? null : stages[0].DateIn(application.TermYear);

    private static string[] Words(string text) => text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
}
