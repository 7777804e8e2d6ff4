using HostingFunctions.Domain.Requests;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 1501 to 1599: the hosting year.</summary>
internal static partial class RenewalLog
{
    [LoggerMessage(1501, LogLevel.Error, "Notice {Stage} of hosted application {Number} may or may not have left; it is not sent again.")]
    public static partial void NoticeUncertain(this ILogger log, Exception? cause, string stage, string number);

    [LoggerMessage(1502, LogLevel.Error, "Hosted application {HostingId} could not be looked after; the next sweep tries again.")]
    public static partial void HostingNotLookedAfter(this ILogger log, Exception cause, RequestId hostingId);
}
