using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 2401 to 2499: the end of what is kept.</summary>
internal static partial class RetentionLog
{
    [LoggerMessage(2401, LogLevel.Warning, "The list of data to destroy could not be looked after; the next sweep goes on with it.")]
    public static partial void DestructionDelayed(this ILogger log, Exception cause);

    [LoggerMessage(2403, LogLevel.Warning, "A mail with what is stored about a person was delayed; the sweep sends it.")]
    public static partial void PersonalDataDelayed(this ILogger log, Exception cause);

    [LoggerMessage(2402, LogLevel.Information, "Data were destroyed as confirmed: {Items} items.")]
    public static partial void Destroyed(this ILogger log, int items);
}
