using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Desk;

/// <summary>How far a version of the calendar is carried out, as JSON for programs.</summary>
/// <param name="Moved">How many due dates moved so far.</param>
internal sealed record CalendarRunJson(int Version, DateTimeOffset At, int Moved, bool IsOpen)
{
    public static CalendarRunJson Of(CalendarHead head, DateTimeOffset now) => new(head.Version, head.At, head.Moved, head.IsOpenAt(now));
}
