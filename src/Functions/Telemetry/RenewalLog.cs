using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 1501 to 1599: the hosting year.</summary>
internal static partial class RenewalLog
{
    [LoggerMessage(1501, LogLevel.Error, "Notice {Stage} of hosted application {Number} may or may not have left; it is not sent again.")]
    public static partial void NoticeUncertain(this ILogger log, Exception? cause, string stage, string number);

    [LoggerMessage(1502, LogLevel.Error, "Hosted application {HostingId} could not be looked after; the next sweep tries again.")]
    public static partial void ApplicationNotLookedAfter(this ILogger log, Exception cause, RequestId hostingId);

    [LoggerMessage(1503, LogLevel.Error, "Nobody else holds the role {Role} to be asked about the deletion of hosted application {Number}.")]
    public static partial void DeciderVacant(this ILogger log, Role role, string number);

    [LoggerMessage(1504, LogLevel.Warning, "The renewal of hosted application {HostingId} could not be entered; its orchestration will.")]
    public static partial void RenewalNotEntered(this ILogger log, Exception cause, RequestId hostingId);

    [LoggerMessage(1505, LogLevel.Warning, "People could not be told of an act on hosted application {HostingId}; the sweep tells them.")]
    public static partial void ActNotTold(this ILogger log, Exception cause, RequestId hostingId);

    [LoggerMessage(1506, LogLevel.Warning, "The sweep of the hosting year had not time enough for all that is due; the next one goes on.")]
    public static partial void SweepCutShort(this ILogger log);

    [LoggerMessage(1507, LogLevel.Error, "A list of hosted applications could not be sent; the next sweep tries again.")]
    public static partial void ListsNotSent(this ILogger log, Exception cause);
}
