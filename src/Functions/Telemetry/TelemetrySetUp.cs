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

/// <summary>Exports traces, metrics and logs to Application Insights if its connection string is set, otherwise to the console as JSON.</summary>
internal static class TelemetrySetUp
{
    public const string Setting = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    public static void AddTelemetry(this IHostApplicationBuilder builder)
    {
        // At Information, ASP.NET Core logs the path of each request, and paths contain link tokens. Scopes contain them too, so no exporter includes scopes.
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
        // Tells the host that this process reports its own logs. Otherwise each log would arrive twice.
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

    /// <summary>Writes each span and metric as a line at Information. If that level is off, nothing is collected.</summary>
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

    /// <summary>
    /// Collects every span of the app's sources, whatever the caller samples. Passes objects instead of types, because no service can be added once the
    /// logger exists.
    /// </summary>
    private static TracerProviderBuilder Collect(TracerProviderBuilder traces) =>
        traces.AddSource([.. Spans.Sources]).SetSampler(new AlwaysOnSampler()).AddProcessor(new SpanNumbers());

    private static ILogger? LogOf(IServiceProvider provider) =>
        provider.GetRequiredService<ILoggerFactory>().CreateLogger(LineLog.Category) is { } log && log.IsEnabled(LogLevel.Information) ? log : null;
}
