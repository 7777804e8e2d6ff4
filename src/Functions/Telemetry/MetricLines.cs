using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace HostingFunctions.Telemetry;

/// <summary>Writes metrics to the log: the total of a counter since the process started, the sum of a histogram.</summary>
internal sealed class MetricLines(ILogger log) : BaseExporter<Metric>
{
    public override ExportResult Export(in Batch<Metric> batch)
    {
        foreach (var metric in batch)
        {
            foreach (ref readonly var point in metric.GetMetricPoints())
            {
                var attributes = new List<string>();
                foreach (var tag in point.Tags)
                {
                    attributes.Add($"{tag.Key}={tag.Value}");
                }

                log.Metric(metric.Name, metric.MetricType == MetricType.Histogram ? point.GetHistogramSum() : point.GetSumLong(), string.Join(' ', attributes));
            }
        }

        return ExportResult.Success;
    }
}
