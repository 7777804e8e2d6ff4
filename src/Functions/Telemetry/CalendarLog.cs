using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 2301 to 2399: the calendar.</summary>
internal static partial class CalendarLog
{
    [LoggerMessage(2301, LogLevel.Warning, "A version of the calendar could not be carried out whole; the sweep goes on with it.")]
    public static partial void CalendarDelayed(this ILogger log, Exception cause);
}
