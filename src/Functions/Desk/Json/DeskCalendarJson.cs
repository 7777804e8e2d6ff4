using HostingFunctions.Domain.Calendar;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>The days off of each year with their versions, as JSON for programs.</summary>
/// <param name="Versions">Those that were published, oldest first.</param>
/// <param name="Run">How far the newest is carried out; null when none was published.</param>
/// <param name="Gaps">What is not decided, in words.</param>
/// <param name="Form">The year or version of the address as the fields that publishing takes; empty without one.</param>
internal sealed record DeskCalendarJson(
    IReadOnlyList<CalendarYear> Years, IReadOnlyList<CalendarVersion> Versions, CalendarRunJson? Run, IReadOnlyList<string> Gaps,
    IReadOnlyDictionary<string, string> Form)
{
    public static DeskCalendarJson Of(CalendarPage page) => new(
        [.. page.Days.All], page.Versions, page.Head is { } head ? CalendarRunJson.Of(head, page.Now) : null, page.Gaps, page.Typed);
}
