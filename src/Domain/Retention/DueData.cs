using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Retention;

/// <summary>What is due to be destroyed, worked out from the desk's lists alone.</summary>
/// <param name="Trail">The months of which the desk's trail has something.</param>
public sealed record DueData(IReadOnlyCollection<ListedApplication> Applications, IReadOnlyCollection<ListedRequest> Requests, IEnumerable<DateOnly> Trail)
{
    /// <summary>Those who hold no role any more.</summary>
    public IReadOnlyList<FormerOfficial> Left { get; init; } = [];

    /// <summary>All that is due, oldest first. What is held is among it: whether it goes is seen when its turn comes.</summary>
    public IReadOnlyList<DueItem> On(DateOnly today, RetentionSchedule schedule)
    {
        var applications = Applications
            .Select(line => (Line: line, Ended: EndOf(line, today)))
            .Where(one => one.Ended is not null)
            .Select(one => Counted(Item(schedule, DataKind.HostedApplication, one.Line.Id.Value, one.Line.Number, one.Ended!.Value)))
            .Where(item => item.DueOn <= today).ToList();
        var gone = applications.Select(item => item.Id!).ToHashSet();
        var requests = Requests
            .Where(line => line.State is RequestState.Withdrawn or RequestState.Lapsed && (line.RenewalOf is null || !gone.Contains(line.RenewalOf)))
            .Select(line => Counted(Item(schedule, DataKind.EndedRequest, line.Id.Value, line.Number, Wib.DateOf(line.Since))));
        var months = Trail.Select(month => Item(
            schedule, DataKind.DeskTrail, month.ToString("yyyy-MM", CultureInfo.InvariantCulture), Tanggal.Month(month), month.AddMonths(1).AddDays(-1)));
        var left = Left.DistinctBy(person => person.Key)
            .Select(person => Item(schedule, DataKind.FormerOfficial, person.Key, person.Number, person.Left));
        IEnumerable<DueItem> all = [.. applications, .. requests, .. months, .. left];
        return [.. all.Where(item => item.DueOn <= today).OrderBy(item => item.DueOn).ThenBy(item => item.Key)];
    }

    /// <summary>The requests that are destroyed with a hosted application or request; itself last, so that a repeat finds the others by it.</summary>
    public IReadOnlyList<RequestId> With(RequestId id) =>
        [.. Requests.Where(line => line.RenewalOf == id).Select(line => line.Id).OrderBy(other => other.Value), id];

    /// <summary>Whom an item of the list stands for; nobody once they are destroyed.</summary>
    public IReadOnlyList<FormerOfficial> LeftAs(DueItem item) => [.. Left.Where(person => person.Key == item.Key)];

    /// <summary>What keeps it from being destroyed: a hold on it, on what would go with it, or on the hosted application that it was to renew.</summary>
    public Hold? HoldOn(RequestId id, RetentionRules rules) => rules.HoldOf([.. With(id), Requests.FirstOrDefault(line => line.Id == id)?.RenewalOf]);

    /// <summary>Null while it is hosted, or a renewal is under examination.</summary>
    private static DateOnly? EndOf(ListedApplication line, DateOnly today) =>
        line.DeletedAt is { } deleted ? Wib.DateOf(deleted)
        : line.PendingRenewal is null && line.StatusOn(today) == HostingStatus.PastGrace ? line.GraceUntil
        : null;

    /// <summary>Not due before the year in which it ended is over: its figures are counted first (ours).</summary>
    private static DueItem Counted(DueItem item) =>
        new DateOnly(item.Ended.Year, 12, 31) is var last && item.DueOn <= last ? item with { DueOn = last.AddDays(1) } : item;

    private static DueItem Item(RetentionSchedule schedule, DataKind kind, string key, string number, DateOnly ended) =>
        new(kind, key, number, ended, schedule.DueOn(kind, ended));
}
