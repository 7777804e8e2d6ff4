using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Domain.Officials;

/// <summary>What a change of who holds a role would bring about, as the lists are now.</summary>
/// <param name="On">The first day on which others hold the role than without it; null when the same people do.</param>
public sealed record RoleChangePreview(RoleChange Change, DateOnly? On)
{
    /// <summary>The steps that wait for other people from then on.</summary>
    public IReadOnlyList<MovingStep> Steps { get; init; } = [];

    public int Links => Steps.Sum(step => step.Links);

    /// <summary>The day from which nobody would hold the role; null when somebody always does.</summary>
    public DateOnly? VacantFrom { get; init; }

    /// <summary>Another regular holder of the role at the same time: meant for a hand-over.</summary>
    public Official? BesideRegular { get; init; }

    /// <summary>Who is asked to confirm it.</summary>
    public IReadOnlyList<Official> Confirmers { get; init; } = [];

    public static RoleChangePreview Of(OfficialsUpdate proposed, OfficialRoster roster, IEnumerable<ListedRequest> lines, DateOnly today)
    {
        var change = proposed.Book.Changes[^1];
        var after = change.AsOf(today);
        var next = new OfficialRoster([.. roster.All.Where(one => one != change.Before), after]);
        var on = DayOf(change.Before, after, roster, next, today);
        return new RoleChangePreview(change, on)
        {
            Steps = on is { } day
                ? [.. lines.Where(line => line.Step?.Role == after.Role).Select(line => Moving(line, roster, next, day)).OfType<MovingStep>()]
                : [],
            VacantFrom = next.VacantFrom(after.Role, today),
            BesideRegular = after.Acting is not null ? null : roster.All.FirstOrDefault(one =>
                one != change.Before && one.Role == after.Role && one.Acting is null && one.Overlaps(after) && !one.IsOverOn(today)),
            Confirmers = change.Confirmers(roster, today),
        };
    }

    private static DateOnly? DayOf(Official? before, Official after, OfficialRoster roster, OfficialRoster next, DateOnly today)
    {
        DateOnly?[] days = [today, before?.From, before?.Until?.AddDays(1), after.From, after.Until?.AddDays(1)];
        return days.Where(day => day >= today).Order().FirstOrDefault(day => !EmailsOf(roster, day!.Value).SetEquals(EmailsOf(next, day.Value)));

        HashSet<EmailAddress> EmailsOf(OfficialRoster of, DateOnly day) => [.. of.Holders(after.Role, day).Select(official => official.Email)];
    }

    /// <summary>Null when the same people hold it.</summary>
    private static MovingStep? Moving(ListedRequest line, OfficialRoster roster, OfficialRoster next, DateOnly day)
    {
        var (now, then) = (line.HoldersOn(roster, day), line.HoldersOn(next, day));
        IReadOnlyList<EmailAddress> gains = [.. then.Except(now)];
        var losses = now.Except(then).ToList();
        return gains.Count + losses.Count == 0 ? null : new MovingStep(line, gains, line.Holders.Intersect(losses).Count());
    }
}
