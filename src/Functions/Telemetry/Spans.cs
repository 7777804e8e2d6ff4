using System.Diagnostics;

namespace HostingFunctions.Telemetry;

/// <summary>
/// The app's own spans and what they may contain: numbers, ids, keys of steps, kinds, route templates. They never contain a requested address (it contains
/// tokens), a name, an email address or digits (docs/observability.md).
/// </summary>
public static class Spans
{
    /// <summary>The source of the app's own spans.</summary>
    public const string Source = "HostingFunctions";

    /// <summary>The number of the request or hosted application that the span belongs to, e.g. <c>H-20261123-7F3K9QBX</c>.</summary>
    public const string Number = "hosting.request.number";

    /// <summary>The key of the step in the procedure.</summary>
    public const string Step = "hosting.step";

    /// <summary>The kind of a mail, e.g. <c>assignment</c>.</summary>
    public const string MailKind = "hosting.mail.kind";

    /// <summary>
    /// Every source whose spans leave the process: the app's own, starts and events of orchestrations, storage. ASP.NET Core and the single HTTP calls of the
    /// Azure SDK are left out, because their spans contain addresses.
    /// </summary>
    public static readonly IReadOnlyList<string> Sources = [Source, "Microsoft.DurableTask", "Azure.Data.Tables.*", "Azure.Storage.Blobs.*"];

    private static readonly ActivitySource Own = new(Source);

    // The Durable client gives the span of an event only the id of its parent span, not the parent itself.
    private static readonly AsyncLocal<Activity?> Innermost = new();

    /// <summary>Begins a child span of the current one, for the same request.</summary>
    /// <returns>Null when no listener is registered.</returns>
    public static Activity? Begin(string name, ActivityKind kind = ActivityKind.Internal)
    {
        var span = Innermost.Value = Own.StartActivity(name, kind);
        return NumberAbove(span) is { } number ? span?.SetTag(Number, number) : span;
    }

    /// <summary>Begins the span of an invocation.</summary>
    /// <param name="parent">The caller's context; the default starts a new trace.</param>
    internal static Activity? Begin(string name, ActivityContext parent) => Innermost.Value = Own.StartActivity(name, ActivityKind.Server, parent);

    /// <summary>Tags the current span with what it works on.</summary>
    public static void IsAbout(string number) => Tag(Number, number);

    /// <inheritdoc cref="IsAbout"/>
    public static void IsAt(string stepKey) => Tag(Step, stepKey);

    /// <summary>Marks the span as failed. Only the type of the exception is recorded, because a message may quote anything.</summary>
    public static void Failed(this Activity? span, Exception cause) =>
        span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", cause.GetType().FullName);

    /// <summary>The number on the nearest parent span that has one; null when none has.</summary>
    internal static string? NumberAbove(Activity? span)
    {
        var innermost = Innermost.Value;
        for (var above = span?.Parent ?? (innermost?.SpanId == span?.ParentSpanId ? innermost : null); above is not null; above = above.Parent)
        {
            if (above.GetTagItem(Number) is string number)
            {
                return number;
            }
        }

        return null;
    }

    private static void Tag(string name, string value)
    {
        var span = Activity.Current;
        while (span is not null && span.Source.Name != Source)
        {
            span = span.Parent;
        }

        span?.SetTag(name, value);
    }
}
