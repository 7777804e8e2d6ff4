using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>All telemetry that leaves the process: the spans of the exported sources (of every running test), and the metrics and logs of this app.</summary>
internal sealed class Watch : ILoggerProvider
{
    private readonly ConcurrentQueue<Activity> spans = new();
    private readonly ConcurrentQueue<(string Instrument, double Value, string Tags)> points = new();
    private readonly ConcurrentQueue<string> lines = new();
    private readonly ActivityListener spanListener;
    private readonly MeterListener meterListener = new();
    private readonly SpanNumbers numbers = new();

    public Watch()
    {
        spanListener = new ActivityListener
        {
            ShouldListenTo = source => Telemetry.Spans.Sources.Any(name =>
                name.EndsWith('*') ? source.Name.StartsWith(name[..^1], StringComparison.Ordinal) : source.Name == name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                numbers.OnEnd(span);
                spans.Enqueue(span);
            },
        };
        ActivitySource.AddActivityListener(spanListener);
    }

    public IReadOnlyList<Activity> Spans => [.. spans];

    public IReadOnlyList<string> Lines => [.. lines];

    /// <summary>Every text in the spans, metrics and logs.</summary>
    public IEnumerable<string> Texts => spans.SelectMany(TextsOf).Concat(points.Select(point => point.Tags)).Concat(lines);

    /// <summary>Watches the metrics of one app from now on.</summary>
    public void Measure(IMeterFactory meters)
    {
        meterListener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == HostingMetrics.MeterName && instrument.Meter.Scope == meters)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meterListener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        meterListener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        meterListener.Start();
    }

    /// <summary>The sum of the values of an instrument.</summary>
    /// <param name="tags">The attributes as <c>name=value</c>, in the order in which they are recorded; empty for any.</param>
    public double Sum(string instrument, string tags = "") =>
        points.Where(point => point.Instrument == instrument && (tags.Length == 0 || point.Tags == tags)).Sum(point => point.Value);

    public ILogger CreateLogger(string categoryName) => new WatchedLog(this, categoryName);

    public void Dispose()
    {
        spanListener.Dispose();
        meterListener.Dispose();
        numbers.Dispose();
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var texts = new List<string>();
        foreach (var tag in tags)
        {
            texts.Add($"{tag.Key}={tag.Value}");
        }

        points.Enqueue((instrument.Name, value, string.Join(' ', texts)));
    }

    private static IEnumerable<string> TextsOf(Activity span) =>
    [
        span.OperationName, span.DisplayName, span.StatusDescription ?? "", span.TraceStateString ?? "",
        .. span.TagObjects.Concat(span.Events.SelectMany(happened => happened.Tags)).Select(tag => $"{tag.Key}={tag.Value}"),
        .. span.Baggage.Select(item => $"{item.Key}={item.Value}"),
    ];

    private sealed class WatchedLog(Watch watch, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            watch.lines.Enqueue($"{category} {eventId.Id} {eventId.Name} {formatter(state, exception)} {state} {exception}");
    }
}
