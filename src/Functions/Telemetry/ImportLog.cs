using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 2101 to 2199: imports.</summary>
internal static partial class ImportLog
{
    [LoggerMessage(2101, LogLevel.Warning, "Rows of an import could not be published; the sweep goes on with them.")]
    public static partial void ImportDelayed(this ILogger log, Exception cause);
}
