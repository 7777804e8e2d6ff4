using HostingFunctions.Domain.Calendar;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>What publishing a year's days off would do, as JSON for programs.</summary>
/// <param name="Previewed">What publishing sends back, so that nobody publishes what they have not seen.</param>
/// <param name="Missed">Those that move only with <c>meetMissed</c> and a reason.</param>
internal sealed record CalendarPlanJson(
    string Previewed, IReadOnlyList<DayOff> Added, IReadOnlyList<DayOff> Gone, IReadOnlyList<DueChangeJson> Moved, IReadOnlyList<DueChangeJson> Missed)
{
    public static CalendarPlanJson Of(CalendarPage page)
    {
        var plan = page.Plan!;
        return new CalendarPlanJson(
            page.Mark, plan.Added, plan.Gone, [.. plan.Moved.Select(DueChangeJson.Of)], [.. plan.Missed.Select(DueChangeJson.Of)]);
    }
}
