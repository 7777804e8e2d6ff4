using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OpenTelemetry;

namespace HostingFunctions.Telemetry;

/// <summary>Writes spans to the log.</summary>
internal sealed class SpanLines(ILogger log) : BaseExporter<Activity>
{
    public override ExportResult Export(in Batch<Activity> batch)
    {
        foreach (var span in batch)
        {
            log.Span(
                span.DisplayName, span.TraceId.ToHexString(), span.SpanId.ToHexString(), span.ParentSpanId.ToHexString(), span.Duration.TotalMilliseconds,
                span.Status.ToString(), string.Join(' ', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}")));
        }

        return ExportResult.Success;
    }
}
