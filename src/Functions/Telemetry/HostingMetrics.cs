using System.Diagnostics.Metrics;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Telemetry;

/// <summary>
/// What the service counts (docs/observability.md). Everything is counted where it happens, by whichever process it happens in; nothing asks the store.
/// </summary>
public sealed class HostingMetrics(IMeterFactory meters)
{
    public const string MeterName = "HostingFunctions";

    private readonly Instruments all = new(meters.Create(MeterName));

    /// <summary>A sweep came to its end: the sign of life.</summary>
    public void Swept() => all.Sweeps.Add(1);

    /// <summary>An act or the calendar brought a request to this standing.</summary>
    public void Moved(RequestHeader header) =>
        all.Moves.Add(1, new("state", header.State.ToString()), new("step", header.StepKey ?? ""));

    public void Decided(Decision decision) =>
        all.Decisions.Add(1, new("step", decision.StepKey), new("decision", decision.Answer.ToString()));

    /// <summary>The daily look at a step that waits.</summary>
    /// <param name="age">Whole working days since the request reached the step.</param>
    public void Waits(string stepKey, int age, bool isOverdue)
    {
        var step = new KeyValuePair<string, object?>("step", stepKey);
        all.Open.Add(1, step);
        all.Age.Record(age, step);
        all.Overdue.Add(isOverdue ? 1 : 0, step);
    }

    public void MailSent(string kind) => all.MailsSent.Add(1, new KeyValuePair<string, object?>("kind", kind));

    public void MailFailed(string kind) => all.MailsFailed.Add(1, new KeyValuePair<string, object?>("kind", kind));

    /// <summary>A notice of the hosting year got its final mark in the ledger.</summary>
    public void Noticed(Notice notice) => all.Notices.Add(1, new("stage", KindOf(notice.Stage)), new("state", notice.State.ToString()));

    /// <summary>A date of the year as it is; of any other stage its first word, since the rest is a key of its own.</summary>
    private static string KindOf(string stage) => char.IsAsciiDigit(stage[0]) ? stage : stage.Split('-')[0];

    private sealed class Instruments(Meter meter)
    {
        public Counter<long> Sweeps { get; } = meter.CreateCounter<long>("hosting.sweeps", "{sweep}");

        public Counter<long> Moves { get; } = meter.CreateCounter<long>("hosting.requests.moved", "{request}");

        public Counter<long> Decisions { get; } = meter.CreateCounter<long>("hosting.decisions", "{decision}");

        public Counter<long> Open { get; } = meter.CreateCounter<long>("hosting.requests.open", "{request}");

        public Histogram<int> Age { get; } = meter.CreateHistogram<int>("hosting.requests.age", "{working day}");

        public Counter<long> Overdue { get; } = meter.CreateCounter<long>("hosting.steps.overdue", "{step}");

        public Counter<long> MailsSent { get; } = meter.CreateCounter<long>("hosting.mails.sent", "{mail}");

        public Counter<long> MailsFailed { get; } = meter.CreateCounter<long>("hosting.mails.failed", "{try}");

        public Counter<long> Notices { get; } = meter.CreateCounter<long>("hosting.notices", "{notice}");
    }
}
