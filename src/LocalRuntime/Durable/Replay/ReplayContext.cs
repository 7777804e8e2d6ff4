using System.Globalization;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Durable;

/// <summary>The context handed to an orchestrator: turns its calls into decisions.</summary>
internal sealed class ReplayContext(OrchestrationSetup setup, OrchestratorThread thread) : TaskOrchestrationContext
{
    private DateTime now;
    private bool replaying;
    private int guids;
    private object? customStatus;

    public Decisions Decisions { get; } = new();

    public ExternalEvents Events { get; } = new(setup.Converter);

    public NextRun? NextRun { get; private set; }

    public string? CustomStatus => setup.Converter.Serialize(customStatus);

    public override TaskName Name => setup.Name;

    public override string InstanceId => setup.InstanceId;

    public override ParentOrchestrationInstance? Parent => setup.Parent;

    public override DateTime CurrentUtcDateTime => now;

    public override bool IsReplaying => replaying;

    public override string Version => setup.Version;

    protected override ILoggerFactory LoggerFactory => setup.Loggers;

    public void SetTime(DateTime time) => now = time;

    public void SetReplaying(bool value) => replaying = value;

    public override T GetInput<T>() => setup.Converter.Deserialize<T>(setup.Input)!;

    public override async Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        EnsureLegal();
        if (input is TaskOptions && options is null)
        {
            throw new ArgumentException("Task options were given as the activity's input; give them as options.", nameof(input));
        }

        return await Attempts.RunAsync(this, options?.Retry, () => Call<TResult>(new(HistoryEventKind.TaskScheduled)
        {
            Name = name.Name,
            Version = options?.Version?.Version ?? Version,
            Payload = setup.Converter.Serialize(input),
        }));
    }

    public override async Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null)
    {
        EnsureLegal();
        var instanceId = (options as SubOrchestrationOptions)?.InstanceId ?? NewGuid().ToString("N");
        return await Attempts.RunAsync(this, options?.Retry, () => Call<TResult>(new(HistoryEventKind.SubOrchestrationCreated)
        {
            Name = orchestratorName.Name,
            Version = options?.Version?.Version ?? setup.DefaultVersion,
            InstanceId = instanceId,
            Payload = setup.Converter.Serialize(input),
        }));
    }

    public override async Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        EnsureLegal();
        var id = Decisions.NextId;
        var fired = Decisions.Begin(new(HistoryEventKind.TimerCreated) { At = fireAt.ToUniversalTime() });
        if (cancellationToken.CanBeCanceled)
        {
            cancellationToken.Register(() => OnThread(() => Decisions.CancelTimer(id, cancellationToken)));
        }

        await fired;
    }

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        EnsureLegal();
        return Events.WaitFor<T>(eventName, OnThread, cancellationToken);
    }

    public override void SendEvent(string instanceId, string eventName, object payload)
    {
        EnsureLegal();
        ArgumentException.ThrowIfNullOrWhiteSpace(instanceId);
        Decisions.Record(new(HistoryEventKind.EventSent)
        {
            InstanceId = instanceId,
            Name = eventName,
            Payload = setup.Converter.Serialize(payload),
        });
    }

    public override void SetCustomStatus(object? customStatus)
    {
        EnsureLegal();
        this.customStatus = customStatus;
    }

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) =>
        ContinueAsNew(new ContinueAsNewOptions { NewInput = newInput, PreserveUnprocessedEvents = preserveUnprocessedEvents });

    public override void ContinueAsNew(ContinueAsNewOptions options)
    {
        EnsureLegal();
        ArgumentNullException.ThrowIfNull(options);
        var version = string.IsNullOrWhiteSpace(options.NewVersion) ? null : options.NewVersion;
        NextRun = new(setup.Converter.Serialize(options.NewInput), version, options.PreserveUnprocessedEvents);
    }

    public override Guid NewGuid()
    {
        EnsureLegal();
        return NameBasedGuid.Create(string.Create(CultureInfo.InvariantCulture, $"{InstanceId}_{now:o}_{guids++}"));
    }

    private async Task<TResult> Call<TResult>(HistoryEvent decision)
    {
        var id = Decisions.NextId;
        var result = await Decisions.Begin(decision);
        return result.Failure is null
            ? setup.Converter.Deserialize<TResult>(result.Payload)!
            : throw new TaskFailedException(decision.Name!, id, result.Failure);
    }

    private void OnThread(Action action)
    {
        // A token cancelled by a real clock or another thread is no durable cause: it must not change the orchestration.
        if (thread.IsCurrent)
        {
            action();
        }
    }

    private void EnsureLegal()
    {
        if (!thread.IsCurrent)
        {
            throw new InvalidOperationException(
                "The orchestration context was used outside the orchestrator's thread: the code awaited something that is not a durable task.");
        }
    }
}
