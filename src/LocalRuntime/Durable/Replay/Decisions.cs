namespace LocalRuntime.Durable;

/// <summary>What the orchestrator decided, numbered in order, and which of it is still open.</summary>
internal sealed class Decisions
{
    private readonly SortedDictionary<int, HistoryEvent> unconfirmed = [];
    private readonly Dictionary<int, TaskCompletionSource<HistoryEvent>> open = [];
    private readonly List<int> cancelledTimers = [];
    private int next;

    /// <summary>Whether a task waits for its result.</summary>
    public bool HasOpenTasks => open.Count > 0;

    /// <summary>The number of the next decision.</summary>
    public int NextId => next;

    /// <summary>The decisions that history does not know yet, then the timers of history they cancel.</summary>
    public IReadOnlyList<HistoryEvent> Unconfirmed() =>
    [
        .. unconfirmed.Values,
        .. cancelledTimers.Select(id => new HistoryEvent(HistoryEventKind.TimerCancelled) { TaskId = id }),
    ];

    /// <summary>Records a decision that has no result.</summary>
    public int Record(HistoryEvent decision)
    {
        var id = next++;
        unconfirmed.Add(id, decision with { TaskId = id });
        return id;
    }

    /// <summary>Records a decision and waits for its result.</summary>
    public Task<HistoryEvent> Begin(HistoryEvent decision)
    {
        var result = new TaskCompletionSource<HistoryEvent>();
        open.Add(Record(decision), result);
        return result.Task;
    }

    /// <summary>Gives up a timer.</summary>
    public void CancelTimer(int id, CancellationToken token)
    {
        if (open.Remove(id, out var result))
        {
            cancelledTimers.Add(id);
            result.TrySetCanceled(token);
        }
    }

    /// <summary>Compares a decision of history with the one just made.</summary>
    /// <exception cref="NonDeterministicOrchestrationException">They differ.</exception>
    public void Confirm(HistoryEvent stored)
    {
        if (!unconfirmed.Remove(stored.TaskId, out var made))
        {
            throw new NonDeterministicOrchestrationException(
                $"history has {stored.Describe()} as decision {stored.TaskId}, but the code has not decided that yet.");
        }

        if (made.Kind != stored.Kind || !string.Equals(made.Name, stored.Name, StringComparison.OrdinalIgnoreCase))
        {
            throw new NonDeterministicOrchestrationException(
                $"history has {stored.Describe()} as decision {stored.TaskId}, but the code now decides {made.Describe()}.");
        }
    }

    /// <summary>Notes that history knows of a cancelled timer.</summary>
    public void ConfirmCancelled(int timerId) => cancelledTimers.Remove(timerId);

    /// <summary>Makes sure that nothing was decided beyond what history knows.</summary>
    /// <exception cref="NonDeterministicOrchestrationException">Something was.</exception>
    public void EndReplay()
    {
        if (unconfirmed.Count > 0)
        {
            var (id, made) = unconfirmed.First();
            throw new NonDeterministicOrchestrationException(
                $"the code decides {made.Describe()} as decision {id}, which history does not have.");
        }
    }

    /// <summary>Gives a waiting task its result; a second result or that of a cancelled timer is ignored.</summary>
    public void Resolve(HistoryEvent result)
    {
        if (open.Remove(result.TaskId, out var waiting))
        {
            waiting.SetResult(result);
        }
    }
}
