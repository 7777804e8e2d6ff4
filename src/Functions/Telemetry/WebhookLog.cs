using HostingFunctions.Domain.Clients;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 2601 to 2699: programs that are told of what happens. A program is named by its id.</summary>
internal static partial class WebhookLog
{
    [LoggerMessage(2601, LogLevel.Warning, "Program {Client} is told nothing more ({Stop}), until an administrator lets it go on.")]
    public static partial void WebhookStopped(this ILogger log, string client, WebhookStop stop);

    [LoggerMessage(2602, LogLevel.Error, "Program {Client} could not be told; the next run goes on.")]
    public static partial void WebhookDelayed(this ILogger log, Exception cause, string client);

    [LoggerMessage(2603, LogLevel.Warning, "A mail about a webhook that stopped did not leave; the next run sends it.")]
    public static partial void WebhookStopNotTold(this ILogger log, Exception cause);
}
