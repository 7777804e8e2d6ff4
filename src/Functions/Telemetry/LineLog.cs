using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 1901 and 1902: spans and metrics as lines of the log, for who has no Application Insights.</summary>
internal static partial class LineLog
{
    /// <summary>Off unless set to Debug.</summary>
    public const string Category = "HostingFunctions.Telemetry";

    [LoggerMessage(1901, LogLevel.Debug, "{Span} {TraceId} {SpanId} under {ParentId}: {Milliseconds} ms, {Status} {Attributes}")]
    public static partial void Span(
        this ILogger log, string span, string traceId, string spanId, string parentId, double milliseconds, string status, string attributes);

    [LoggerMessage(1902, LogLevel.Debug, "{Metric} {Value} {Attributes}")]
    public static partial void Metric(this ILogger log, string metric, double value, string attributes);
}
