using System.Diagnostics;
using OpenTelemetry;

namespace HostingFunctions.Telemetry;

/// <summary>Gives every span the number of the request that a span above it is about, and drops what storage clients do outside of any invocation.</summary>
public sealed class SpanNumbers : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        if (data.Source.Name.StartsWith("Azure.", StringComparison.Ordinal) && data.ParentSpanId == default)
        {
            // Setting up storage at the start: about no request.
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
        else if (data.GetTagItem(Spans.Number) is null && Spans.NumberAbove(data) is { } number)
        {
            data.SetTag(Spans.Number, number);
        }
    }
}
