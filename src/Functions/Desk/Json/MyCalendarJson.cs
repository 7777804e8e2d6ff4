using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>The address of an official's own due dates, as JSON for programs.</summary>
/// <param name="MadeAt">Null while there is none.</param>
/// <param name="Address">Only just after it was made: nobody knows it later.</param>
internal sealed record MyCalendarJson(DateTimeOffset? MadeAt, string? Address)
{
    public static MyCalendarJson Of(MyCalendarPage page) => new(page.Feed?.MadeAt, page.Address);
}
