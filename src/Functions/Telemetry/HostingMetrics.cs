using System.Diagnostics.Metrics;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Telemetry;

/// <summary>
/// The metrics of the service (docs/observability.md). Each process counts what happens in it. Nothing queries the store.
/// </summary>
public sealed class HostingMetrics(IMeterFactory meters)
{
    public const string MeterName = "HostingFunctions";

    private readonly Instruments all = new(meters.Create(MeterName));

    /// <summary>Counts a completed sweep, which shows that the app is alive.</summary>
    public void Swept() => all.Sweeps.Add(1);

    /// <summary>Counts an orchestration that was begun anew.</summary>
    public void Revived() => all.Revivals.Add(1);

    /// <summary>Counts a request that an act or the calendar moved to this state.</summary>
    public void Moved(RequestHeader header) =>
        all.Moves.Add(1, new("state", header.State.ToString()), new("step", header.StepKey ?? ""));

    public void Decided(Decision decision) =>
        all.Decisions.Add(1, new("step", decision.StepKey), new("decision", decision.Answer.ToString()));

    /// <summary>Measures a waiting step, once a working day.</summary>
    /// <param name="age">The whole working days since the request reached the step.</param>
    public void Waits(string stepKey, int age, bool isOverdue)
    {
        var step = new KeyValuePair<string, object?>("step", stepKey);
        all.Open.Add(1, step);
        all.Age.Record(age, step);
        all.Overdue.Add(isOverdue ? 1 : 0, step);
    }

    public void MailSent(string kind) => all.MailsSent.Add(1, new KeyValuePair<string, object?>("kind", kind));

    public void MailFailed(string kind) => all.MailsFailed.Add(1, new KeyValuePair<string, object?>("kind", kind));

    /// <param name="what">What the message reports, or that it is of no mail of ours.</param>
    public void CameBack(string what) => all.Returns.Add(1, new KeyValuePair<string, object?>("what", what));

    /// <summary>Counts a notice of the hosting year that got its final mark in the ledger.</summary>
    public void Noticed(Notice notice) => all.Notices.Add(1, new("stage", KindOf(notice.Stage)), new("state", notice.State.ToString()));

    /// <summary>Counts a line of the desk's lists that the night found wrong.</summary>
    public void LineMended(string list, string how) => all.LinesMended.Add(1, new("list", list), new("how", how));

    /// <summary>Counts a try to tell a program something.</summary>
    /// <param name="status">What was answered; 0 for nothing.</param>
    public void Told(int status, bool isAccepted) => (isAccepted ? all.Told : all.NotTold).Add(1, new KeyValuePair<string, object?>("status", status));

    /// <summary>Counts a program that is told nothing more.</summary>
    public void WebhookStopped(WebhookStop why) => all.WebhooksStopped.Add(1, new KeyValuePair<string, object?>("why", why.ToString()));

    /// <summary>Counts a check of all trails.</summary>
    /// <param name="result"><c>whole</c>, <c>broken</c> or <c>unfinished</c>.</param>
    public void Proved(string result) => all.Proofs.Add(1, new KeyValuePair<string, object?>("result", result));

    /// <summary>A stage that is a date stays as it is. Of any other stage only the first word is used, because the rest is a unique key.</summary>
    private static string KindOf(string stage) => char.IsAsciiDigit(stage[0]) ? stage : stage.Split('-')[0];

    private sealed class Instruments(Meter meter)
    {
        public Counter<long> Sweeps { get; } = meter.CreateCounter<long>("hosting.sweeps", "{sweep}");

        public Counter<long> Revivals { get; } = meter.CreateCounter<long>("hosting.orchestrations.revived", "{orchestration}");

        public Counter<long> Moves { get; } = meter.CreateCounter<long>("hosting.requests.moved", "{request}");

        public Counter<long> Decisions { get; } = meter.CreateCounter<long>("hosting.decisions", "{decision}");

        public Counter<long> Open { get; } = meter.CreateCounter<long>("hosting.requests.open", "{request}");

        public Histogram<int> Age { get; } = meter.CreateHistogram<int>("hosting.requests.age", "{working day}");

        public Counter<long> Overdue { get; } = meter.CreateCounter<long>("hosting.steps.overdue", "{step}");

        public Counter<long> MailsSent { get; } = meter.CreateCounter<long>("hosting.mails.sent", "{mail}");

        public Counter<long> MailsFailed { get; } = meter.CreateCounter<long>("hosting.mails.failed", "{try}");

        public Counter<long> Returns { get; } = meter.CreateCounter<long>("hosting.mails.returned", "{message}");

        public Counter<long> LinesMended { get; } = meter.CreateCounter<long>("hosting.lists.mended", "{line}");

        public Counter<long> Proofs { get; } = meter.CreateCounter<long>("hosting.proofs", "{check}");

        public Counter<long> Notices { get; } = meter.CreateCounter<long>("hosting.notices", "{notice}");

        public Counter<long> Told { get; } = meter.CreateCounter<long>("hosting.webhooks.told", "{event}");

        public Counter<long> NotTold { get; } = meter.CreateCounter<long>("hosting.webhooks.failed", "{try}");

        public Counter<long> WebhooksStopped { get; } = meter.CreateCounter<long>("hosting.webhooks.stopped", "{webhook}");
    }
}
