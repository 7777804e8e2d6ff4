using System.Diagnostics;
using OpenTelemetry;

namespace HostingFunctions.Telemetry;

/// <summary>Copies the request number from a parent span to every span below it, and drops spans of storage clients outside any invocation.</summary>
public sealed class SpanNumbers : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        if (data.Source.Name.StartsWith("Azure.", StringComparison.Ordinal) && data.ParentSpanId == default)
        {
            // The storage set-up at start belongs to no request.
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
        else if (data.GetTagItem(Spans.Number) is null && Spans.NumberAbove(data) is { } number)
        {
            data.SetTag(Spans.Number, number);
        }
    }
}
