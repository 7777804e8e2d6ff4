namespace LocalRuntime.Durable;

/// <summary>An open instance in memory, exactly as it is stored.</summary>
internal sealed class InstanceState
{
    private readonly HashSet<string> seenMessages = [];
    private readonly HashSet<int> resolved = [];

    public InstanceState(StartRow start, StoredInstance stored)
    {
        Start = start;
        Row = stored.Row;
        Garbage = [.. stored.Garbage];
        IsBegun = stored.Row?.ExecutionId == start.ExecutionId;
        foreach (var known in stored.History)
        {
            Remember(known);
        }

        TailStart = IsBegun && Row!.Tail is { } tail ? History.Count - HistoryJson.Read<List<HistoryEvent>>(tail).Count : History.Count;
    }

    public StartRow Start { get; }

    /// <summary>The stored row; of an earlier execution until this one has had its first episode; null when there is none.</summary>
    public InstanceRow? Row { get; private set; }

    /// <summary>Whether this execution has had its first episode.</summary>
    public bool IsBegun { get; private set; }

    public bool IsOver => IsBegun && Row!.IsOver;

    public List<HistoryEvent> History { get; } = [];

    /// <summary>Where in the history the part begins that lies in the instance row.</summary>
    public int TailStart { get; private set; }

    /// <summary>Rows to delete when there is room in a commit.</summary>
    public HashSet<string> Garbage { get; }

    /// <summary>The serialized input of the present generation, once read.</summary>
    public string? Input { get; set; }

    public bool IsInputRead { get; set; }

    public bool IsSuspended => History.FindLast(e => e.Kind is HistoryEventKind.Suspended or HistoryEventKind.Resumed)
        is { Kind: HistoryEventKind.Suspended };

    public int Generation => IsBegun ? Row!.Generation : (Row?.Generation ?? 0) + 1;

    /// <summary>Names the execution and generation that decisions belong to.</summary>
    public string Run => $"{Start.ExecutionId}/{Generation}";

    /// <summary>The messages without what was already taken in, or comes twice among them.</summary>
    public List<Message> Unseen(IEnumerable<Message> messages)
    {
        HashSet<string> among = [];
        List<Message> unseen = [];
        foreach (var message in messages.Where(m => m.Run is null || m.Run == Run))
        {
            var events = message.Events.Where(e => !IsSeen(e) && (IdentityOf(e) is not { } id || among.Add(id))).ToList();
            if (events.Count > 0)
            {
                unseen.Add(message with { Events = events });
            }
        }

        return unseen;
    }

    /// <summary>Takes over what a commit stored.</summary>
    public void Apply(InstanceRow row, IEnumerable<HistoryEvent> events, IEnumerable<string> deleted)
    {
        var startsOver = !IsBegun || row.Generation != Row!.Generation;
        Row = row;
        IsBegun = true;
        Garbage.ExceptWith(deleted);
        if (startsOver && History.Count > 0)
        {
            History.Clear();
            TailStart = 0;
            resolved.Clear();
            seenMessages.Clear();
            IsInputRead = false;

            // A message that was taken in just now may still be on its way a second time.
            seenMessages.UnionWith(events.Select(e => e.MessageId).OfType<string>());
            return;
        }

        foreach (var stored in events)
        {
            Remember(stored);
        }

        if (row.Tail is null)
        {
            TailStart = History.Count;
        }
    }

    /// <summary>The decisions of history that still wait for their result.</summary>
    public IEnumerable<HistoryEvent> OpenDecisions()
    {
        var cancelled = History.Where(e => e.Kind == HistoryEventKind.TimerCancelled).Select(e => e.TaskId).ToHashSet();
        return History.Where(e => e.IsDecision() && e.Kind != HistoryEventKind.EventSent
            && !resolved.Contains(e.TaskId) && !cancelled.Contains(e.TaskId));
    }

    private static string? IdentityOf(HistoryEvent e) =>
        e.Kind == HistoryEventKind.Started ? "started" : e.MessageId ?? (e.IsResult() ? $"result {e.TaskId}" : null);

    private bool IsSeen(HistoryEvent e) => e switch
    {
        { Kind: HistoryEventKind.Started } => History.Exists(known => known.Kind == HistoryEventKind.Started),
        { MessageId: { } id } => seenMessages.Contains(id),
        _ => e.IsResult() && resolved.Contains(e.TaskId),
    };

    private void Remember(HistoryEvent stored)
    {
        History.Add(stored);
        if (stored.MessageId is not null)
        {
            seenMessages.Add(stored.MessageId);
        }

        if (stored.IsResult())
        {
            resolved.Add(stored.TaskId);
        }
    }
}
