using HostingFunctions.Domain.Requests;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 1801 to 1899: the desk's lists.</summary>
internal static partial class ListLog
{
    [LoggerMessage(1801, LogLevel.Warning, "The line of {Id} in list {List} could not be written; the sweep, or the night's comparison, will.")]
    public static partial void LineNotWritten(this ILogger log, Exception cause, RequestId id, string list);

    [LoggerMessage(1802, LogLevel.Error, "The line of {Id} in list {List} was {How}: it is mended.")]
    public static partial void LineDiffers(this ILogger log, string list, RequestId id, string how);

    [LoggerMessage(1803, LogLevel.Warning, "List {List} differs in {Lines} lines, as after a release that lists something new: it is built anew.")]
    public static partial void ListDiffers(this ILogger log, string list, int lines);

    [LoggerMessage(1804, LogLevel.Error, "List {List} could not be folded, built or compared; the next sweep tries again.")]
    public static partial void ListNotKept(this ILogger log, Exception cause, string list);

    [LoggerMessage(1805, LogLevel.Warning, "The register for everybody could not be made; the next sweep tries again.")]
    public static partial void RegisterNotPublished(this ILogger log, Exception cause);
}
