using HostingFunctions.Domain.Requests;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 1801 to 1899: the desk's lists.</summary>
internal static partial class ListLog
{
    [LoggerMessage(1801, LogLevel.Warning, "The line of {Id} in list {List} could not be written; the sweep, or the night's comparison, will.")]
    public static partial void LineNotWritten(this ILogger log, Exception cause, RequestId id, string list);
}
