using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Lists;

/// <summary>A request that waits for an official.</summary>
/// <param name="IsOverdue">Past its due date, perhaps with no working day since.</param>
/// <param name="WorkingDaysLate">Working days after its due date.</param>
public sealed record OnDesk(ListedRequest Line, bool IsOverdue, int WorkingDaysLate)
{
    /// <summary>In the order in which they are due; what has not reached its official comes last.</summary>
    public static IReadOnlyList<OnDesk> InOrder(IEnumerable<ListedRequest> lines, WorkingCalendar calendar, DateOnly today) =>
    [
        .. lines.OrderBy(line => line.DueOn ?? DateOnly.MaxValue).ThenBy(line => line.Since).ThenBy(line => line.Id.Value, StringComparer.Ordinal)
            .Select(line => new OnDesk(line, line.IsOverdueOn(today), line.DueOn is { } due ? calendar.CountAfter(due, today) : 0)),
    ];
}
