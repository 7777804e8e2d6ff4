using System.Diagnostics;

namespace HostingFunctions.Telemetry;

/// <summary>
/// The app's own spans and what they may carry: numbers, ids, keys of steps, kinds, route templates. Never an address that was asked for (it holds tokens),
/// never a name, an email address or digits (docs/observability.md).
/// </summary>
public static class Spans
{
    /// <summary>The source of the app's own spans.</summary>
    public const string Source = "HostingFunctions";

    /// <summary>Number of the request or hosted application that the span is about, e.g. <c>H-20261123-7F3K9QBX</c>.</summary>
    public const string Number = "hosting.request.number";

    /// <summary>Key of the procedure's step.</summary>
    public const string Step = "hosting.step";

    /// <summary>What a mail is, e.g. <c>assignment</c>.</summary>
    public const string MailKind = "hosting.mail.kind";

    /// <summary>
    /// Every source whose spans leave the process: ours, starts and events of orchestrations, storage. Not ASP.NET Core's and not the single HTTP calls of the
    /// Azure SDK: their spans carry addresses.
    /// </summary>
    public static readonly IReadOnlyList<string> Sources = [Source, "Microsoft.DurableTask", "Azure.Data.Tables.*", "Azure.Storage.Blobs.*"];

    private static readonly ActivitySource Own = new(Source);

    // The Durable client begins the span of an event with no more of the span above it than the id.
    private static readonly AsyncLocal<Activity?> Innermost = new();

    /// <summary>Begins a span below the current one, about the same request.</summary>
    /// <returns>Null when nobody listens.</returns>
    public static Activity? Begin(string name, ActivityKind kind = ActivityKind.Internal)
    {
        var span = Innermost.Value = Own.StartActivity(name, kind);
        return NumberAbove(span) is { } number ? span?.SetTag(Number, number) : span;
    }

    /// <summary>Begins the span of an invocation.</summary>
    /// <param name="parent">What called it; the default for a new trace.</param>
    internal static Activity? Begin(string name, ActivityContext parent) => Innermost.Value = Own.StartActivity(name, ActivityKind.Server, parent);

    /// <summary>Says what the work under way is about.</summary>
    public static void IsAbout(string number) => Tag(Number, number);

    /// <inheritdoc cref="IsAbout"/>
    public static void IsAt(string stepKey) => Tag(Step, stepKey);

    /// <summary>Says why the work failed: the kind of exception only, since a message may quote anything.</summary>
    public static void Failed(this Activity? span, Exception cause) =>
        span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", cause.GetType().FullName);

    /// <summary>The number that a span above this one is about; null when none is.</summary>
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
