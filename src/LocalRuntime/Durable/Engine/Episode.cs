using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Durable;

/// <summary>Takes messages into an instance: replays its orchestrator and stores what follows, in one transaction.</summary>
internal sealed class Episode(HubServices services, InstanceState state, IReadOnlyList<Message> messages)
{
    /// <summary>How many characters of history an instance row carries along.</summary>
    private const int MaxTail = 8_000;

    private readonly List<Message> added = [];

    /// <summary>What the code decided.</summary>
    public IReadOnlyList<HistoryEvent> Decisions { get; private set; } = [];

    /// <summary>Events to be sent; stored with the episode so that none is lost.</summary>
    public Message? Outbox { get; private set; }

    /// <summary>What the next generation begins with, if the orchestration starts over.</summary>
    public Message? NextGeneration { get; private set; }

    /// <summary>Runs, stores and applies the episode.</summary>
    /// <exception cref="CommitConflictException">Another process has moved the instance on.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var last = state.History.FindLast(e => e.Kind == HistoryEventKind.EpisodeStarted)?.At ?? DateTime.MinValue;
        var now = services.Time.GetUtcNow().UtcDateTime;
        List<HistoryEvent> fresh =
        [
            new(HistoryEventKind.EpisodeStarted) { At = now > last ? now : last },
            .. messages.SelectMany(m => m.Events),
        ];
        var outcome = await ExecuteAsync(fresh, cancellation);
        Decisions = outcome.Decisions;
        List<HistoryEvent> events = [.. fresh, .. Decisions];
        var row = await ToRowAsync(outcome, events, cancellation);
        if (outcome is not EpisodeOutcome.StartsOver)
        {
            row = AddHistory(row, events);
        }

        AddOutbox();
        var deleted = messages.Select(m => m.Row).OfType<string>().Concat(state.Garbage).Distinct().Take(Commit.MaxDeleted).ToList();
        var etag = await services.Store.Instances.CommitAsync(new(row, added, deleted), cancellation);
        if (outcome is EpisodeOutcome.StartsOver && state.IsBegun)
        {
            state.Garbage.UnionWith(Enumerable.Range(0, state.Row!.Chunks).Select(chunk => Keys.History(state.Generation, chunk)));
        }

        state.Apply(row with { ETag = etag }, events, deleted);
    }

    private async Task<EpisodeOutcome> ExecuteAsync(List<HistoryEvent> fresh, CancellationToken cancellation)
    {
        if (fresh.Find(e => e.Kind == HistoryEventKind.Terminated) is { } terminated)
        {
            return new EpisodeOutcome.Terminated(null, terminated.Payload);
        }

        var start = state.Start;
        var name = state.IsBegun ? state.Row!.Name : start.Name;
        if (!services.Registry.Orchestrators.TryGetValue(name, out var orchestrator))
        {
            var missing = new InvalidOperationException($"There is no orchestrator named '{name}'.");
            return new EpisodeOutcome.Failed([], null, TaskFailureDetails.FromException(missing));
        }

        if (!state.IsInputRead)
        {
            state.Input = await services.Store.Payloads.ReadAsync(state.IsBegun ? state.Row!.Input : start.Input, cancellation);
            state.IsInputRead = true;
        }

        var parent = start.Parent is { } link ? new ParentOrchestrationInstance(link.Name, link.InstanceId) : null;
        var version = state.IsBegun ? state.Row!.Version : start.Version;
        var setup = new OrchestrationSetup(
            start.InstanceId, name, version, state.Input, parent, services.Options.DefaultVersion ?? "",
            services.Options.DataConverter, services.Loggers);
        return new OrchestrationRun(setup, orchestrator).Execute(state.History, fresh);
    }

    private async Task<InstanceRow> ToRowAsync(EpisodeOutcome outcome, List<HistoryEvent> events, CancellationToken cancellation)
    {
        var start = state.Start;
        var row = (state.IsBegun ? state.Row! : NewRow()) with
        {
            UpdatedAt = services.Time.GetUtcNow(),
            CommitId = Guid.NewGuid().ToString("N"),
            Status = IsSuspended(events) ? OrchestrationRuntimeStatus.Suspended : OrchestrationRuntimeStatus.Running,
        };
        row = row with { CustomStatus = await KeepAsync(outcome.CustomStatus) };
        return outcome switch
        {
            EpisodeOutcome.Completed done => row with
            {
                Status = OrchestrationRuntimeStatus.Completed,
                Output = await KeepAsync(done.Output),
            },
            EpisodeOutcome.Failed failed => row with
            {
                Status = OrchestrationRuntimeStatus.Failed,
                Output = await KeepAsync(failed.Failure.ErrorMessage),
                Failure = await KeepAsync(HistoryJson.Write(failed.Failure)),
            },
            EpisodeOutcome.Terminated ended => row with
            {
                Status = OrchestrationRuntimeStatus.Terminated,
                Output = await KeepAsync(ended.Output),
                CustomStatus = state.IsBegun ? state.Row!.CustomStatus : default,
            },
            EpisodeOutcome.StartsOver over => StartOver(row, over) with { Input = await KeepAsync(over.Input) },
            _ => row,
        };

        Task<Payload> KeepAsync(string? text) => services.Store.Payloads.KeepAsync(start.InstanceId, text, cancellation);
    }

    private InstanceRow NewRow() => new()
    {
        InstanceId = state.Start.InstanceId,
        ExecutionId = state.Start.ExecutionId,
        Name = state.Start.Name,
        Version = state.Start.Version,
        CreatedAt = state.Start.CreatedAt,
        Input = state.Start.Input,
        Generation = state.Generation,
        CommitId = "",
        ETag = state.Row?.ETag ?? default,
    };

    private bool IsSuspended(List<HistoryEvent> events) =>
        events.FindLast(e => e.Kind is HistoryEventKind.Suspended or HistoryEventKind.Resumed) is { } last
            ? last.Kind == HistoryEventKind.Suspended
            : state.IsSuspended;

    private InstanceRow StartOver(InstanceRow row, EpisodeOutcome.StartsOver over)
    {
        var generation = row.Generation + 1;
        var run = $"{row.ExecutionId}/{generation}";
        List<HistoryEvent> beginning = [new(HistoryEventKind.Started)];
        beginning.AddRange(over.Carried.Select((e, index) => e with { MessageId = $"{run}/{index}" }));
        NextGeneration = new(beginning) { Row = Keys.Inbox(0, generation.ToString("D8")), Run = run };
        added.Add(NextGeneration);
        return row with { Generation = generation, Chunks = 0, Tail = null, Version = over.Version ?? row.Version };
    }

    private InstanceRow AddHistory(InstanceRow row, List<HistoryEvent> events)
    {
        List<HistoryEvent> tail = [.. state.History.Skip(state.TailStart), .. events];
        var json = HistoryJson.Write(tail);
        if (json.Length <= MaxTail)
        {
            return row with { Tail = json };
        }

        added.Add(new(tail) { Row = Keys.History(row.Generation, row.Chunks) });
        return row with { Tail = null, Chunks = row.Chunks + 1 };
    }

    private void AddOutbox()
    {
        var sent = Decisions.Where(e => e.Kind == HistoryEventKind.EventSent)
            .Select(e => e with { MessageId = $"{state.Run}/{e.TaskId}" }).ToList();
        if (sent.Count > 0)
        {
            Outbox = new(sent) { Row = Keys.Outbox(state.Generation, sent[0].TaskId) };
            added.Add(Outbox);
        }
    }
}
