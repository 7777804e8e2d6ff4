using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 1001 to 1099 and 1201 to 1299: requests and their orchestrations.</summary>
internal static partial class RequestLog
{
    [LoggerMessage(1001, LogLevel.Error, "The orchestration of request {RequestId} is {Status}: what was done is stored; the sweep begins it anew.")]
    public static partial void OrchestrationFailed(this ILogger log, string requestId, string status);

    [LoggerMessage(1002, LogLevel.Error, "Nobody holds the role {Role}, and {Number} waits for them: name a holder where Officials__Source says.")]
    public static partial void RoleVacant(this ILogger log, Role role, string number);

    [LoggerMessage(1003, LogLevel.Error, "The officials file cannot be used; the officials read before stay in force until it is mended.")]
    public static partial void OfficialsUnreadable(this ILogger log, Exception cause);

    [LoggerMessage(1004, LogLevel.Warning, "The orchestration of request {RequestId} was {Status}; the sweep has begun it anew.")]
    public static partial void OrchestrationRevived(this ILogger log, string requestId, string status);

    [LoggerMessage(
        1005, LogLevel.Error, "The orchestration of request {RequestId} is {Status} again and again: it is not begun anew until somebody has looked.")]
    public static partial void OrchestrationGivenUp(this ILogger log, string requestId, string status);

    [LoggerMessage(1006, LogLevel.Error, "The orchestration of request {RequestId} could not be begun anew; the next sweep tries again.")]
    public static partial void RevivalFailed(this ILogger log, Exception cause, string requestId);

    [LoggerMessage(1007, LogLevel.Information, "The table of officials was empty: {Count} are in it now, from the officials file.")]
    public static partial void OfficialsFilled(this ILogger log, int count);

    [LoggerMessage(1008, LogLevel.Error, "What follows a change of officials was not all done; the next sweep goes on.")]
    public static partial void OfficialsNotTold(this ILogger log, Exception cause);

    [LoggerMessage(1201, LogLevel.Warning, "Request {RequestId} could not be woken with '{EventName}'; the sweep will.")]
    public static partial void WakeUpFailed(this ILogger log, Exception cause, RequestId requestId, string eventName);

    [LoggerMessage(1202, LogLevel.Error, "The sweep could not wake request {RequestId}; the next one tries again.")]
    public static partial void SweepFailed(this ILogger log, Exception cause, RequestId requestId);

    [LoggerMessage(1209, LogLevel.Error, "The sweep could not look after {Part}; the next one tries again.")]
    public static partial void SweepPartFailed(this ILogger log, Exception cause, string part);

    [LoggerMessage(
        1203, LogLevel.Warning, "What was sent for request {RequestId} and is not kept could not be removed; if the request was never stored, the sweep will.")]
    public static partial void NotDiscarded(this ILogger log, Exception cause, RequestId requestId);

    [LoggerMessage(1207, LogLevel.Error, "A draft could not be looked after; the next sweep tries again.")]
    public static partial void DraftNotLookedAfter(this ILogger log, Exception cause);

    [LoggerMessage(1208, LogLevel.Warning, "The link to a draft did not leave; the sweep sends one.")]
    public static partial void DraftLinkDelayed(this ILogger log, Exception cause);

    [LoggerMessage(1204, LogLevel.Warning, "A fresh link for {RequestId} did not leave; the sweep sends it.")]
    public static partial void FreshLinkDelayed(this ILogger log, Exception cause, RequestId requestId);

    [LoggerMessage(1206, LogLevel.Warning, "A mail with lost links did not leave; the sweep sends it.")]
    public static partial void LostLinksDelayed(this ILogger log, Exception cause);

    [LoggerMessage(
        1205, LogLevel.Warning, "{Step} of {Number} is due on {Due}, counted without the calendar of {Years}: publish the year's days at the desk.")]
    public static partial void DueWithoutCalendar(this ILogger log, string step, string number, DateOnly due, string years);
}
