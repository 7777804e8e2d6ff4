using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 1901 and 1902: spans and metrics as log lines, for deployments without Application Insights.</summary>
internal static partial class LineLog
{
    /// <summary>The log category. A level above Information turns the lines off.</summary>
    public const string Category = "HostingFunctions.Telemetry";

    [LoggerMessage(1901, LogLevel.Information, "{Span} {TraceId} {SpanId} under {ParentId}: {Milliseconds} ms, {Status} {Attributes}")]
    public static partial void Span(
        this ILogger log, string span, string traceId, string spanId, string parentId, double milliseconds, string status, string attributes);

    [LoggerMessage(1902, LogLevel.Information, "{Metric} {Value} {Attributes}")]
    public static partial void Metric(this ILogger log, string metric, double value, string attributes);
}
