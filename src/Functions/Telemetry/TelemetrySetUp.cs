using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace HostingFunctions.Telemetry;

/// <summary>Where traces, metrics and logs go: to Application Insights when its connection string is set, else to the console as JSON.</summary>
internal static class TelemetrySetUp
{
    private const string Setting = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    public static void AddTelemetry(this IHostApplicationBuilder builder)
    {
        // At Information, ASP.NET Core logs each request's path, and paths carry the tokens of links. Scopes carry them too: no exporter includes scopes.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddMetrics();
        builder.Services.AddSingleton<HostingMetrics>();
        var telemetry = builder.Services.AddOpenTelemetry();
        if (builder.Configuration[Setting] is { Length: > 0 } connection)
        {
            ExportToInsights(telemetry, connection);
        }
        else
        {
            builder.Logging.AddJsonConsole(console => (console.UseUtcTimestamp, console.TimestampFormat) = (true, "O"));
            ExportToConsole(telemetry);
        }
    }

    private static void ExportToInsights(OpenTelemetryBuilder telemetry, string connection)
    {
        // The host is told that this process reports its own logs, else each would arrive twice.
        telemetry.Services.Configure<WorkerOptions>(worker => worker.Capabilities["WorkerApplicationInsightsLoggingEnabled"] = bool.TrueString);
        telemetry.Services.Configure<OpenTelemetryLoggerOptions>(logs => logs.IncludeFormattedMessage = true);
        telemetry
            .UseAzureMonitorExporter(insights =>
            {
                insights.ConnectionString = connection;
                insights.Credential = new DefaultAzureCredential();
                insights.EnableLiveMetrics = false;
                insights.EnablePerformanceCounters = false;
                insights.EnableTraceBasedLogsSampler = false;
            })
            .WithTracing(traces => Collect(traces))
            .WithMetrics(metrics => metrics.AddMeter(HostingMetrics.MeterName));
    }

    /// <summary>Each span and metric is a line at Information; where that level is off, nothing is collected at all.</summary>
    private static void ExportToConsole(OpenTelemetryBuilder telemetry)
    {
        telemetry.Services.ConfigureOpenTelemetryTracerProvider((provider, traces) =>
        {
            if (LogOf(provider) is { } log)
            {
                Collect(traces).AddProcessor(new SimpleActivityExportProcessor(new SpanLines(log)));
            }
        });
        telemetry.Services.ConfigureOpenTelemetryMeterProvider((provider, metrics) =>
        {
            if (LogOf(provider) is { } log)
            {
                metrics.AddMeter(HostingMetrics.MeterName).AddReader(new PeriodicExportingMetricReader(new MetricLines(log)));
            }
        });
        telemetry.WithTracing().WithMetrics();
    }

    /// <summary>Every span of ours, whatever its caller samples. By objects: no service can be added any more once the log is there to be asked.</summary>
    private static TracerProviderBuilder Collect(TracerProviderBuilder traces) =>
        traces.AddSource([.. Spans.Sources]).SetSampler(new AlwaysOnSampler()).AddProcessor(new SpanNumbers());

    private static ILogger? LogOf(IServiceProvider provider) =>
        provider.GetRequiredService<ILoggerFactory>().CreateLogger(LineLog.Category) is { } log && log.IsEnabled(LogLevel.Information) ? log : null;
}
