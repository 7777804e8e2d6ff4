using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 1301 to 1499: HTTP calls. A call is named by its function and invocation, never by its address, which may contain a token.</summary>
internal static partial class HttpLog
{
    [LoggerMessage(1301, LogLevel.Error, "The storage account cannot be reached.")]
    public static partial void StorageUnreachable(this ILogger log);

    [LoggerMessage(1302, LogLevel.Error, "Tables and containers cannot be created yet: the storage account cannot be reached. It is tried again.")]
    public static partial void StorageNotSetUp(this ILogger log, Exception cause);

    [LoggerMessage(1303, LogLevel.Error, "Officials or calendars cannot be looked at again: those read before stay in force. It is tried again.")]
    public static partial void ReferencesNotRead(this ILogger log, Exception cause);

    [LoggerMessage(1401, LogLevel.Information, "{Function}: the request cannot be read ({Status}).")]
    public static partial void RequestUnreadable(this ILogger log, string function, int status);

    [LoggerMessage(1402, LogLevel.Error, "{Function} failed, invocation {InvocationId}.")]
    public static partial void FunctionFailed(this ILogger log, Exception cause, string function, string invocationId);

    [LoggerMessage(1404, LogLevel.Warning, "What a refused request took of the limits could not be given back; it counts until its time is over.")]
    public static partial void NotGivenBack(this ILogger log, Exception cause);

    [LoggerMessage(1403, LogLevel.Error, "The error page could not be rendered, invocation {InvocationId}.")]
    public static partial void ErrorPageFailed(this ILogger log, Exception cause, string invocationId);
}
