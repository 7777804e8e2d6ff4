using Microsoft.DurableTask;

namespace LocalRuntime.Durable;

/// <summary>Matches raised events with waits as the official worker does: early events first come first served, the newest wait
/// first, and a cancelled wait still takes the event that would have been its own.</summary>
internal sealed class ExternalEvents(DataConverter converter)
{
    private readonly Dictionary<string, Stack<Wait>> waits = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<HistoryEvent> early = [];

    /// <summary>Whether the orchestrator can still be woken by an event.</summary>
    public bool HasWaits => waits.Values.Any(stack => stack.Any(wait => !wait.IsCompleted));

    /// <summary>Events that nothing waited for, oldest first.</summary>
    public IReadOnlyList<HistoryEvent> Early => early;

    /// <summary>Waits for an event; at once done when one came early.</summary>
    /// <exception cref="ArgumentException">The same name is already waited for with another type.</exception>
    public Task<T> WaitFor<T>(string name, Action<Action> onCancelled, CancellationToken cancellation)
    {
        if (!waits.TryGetValue(name, out var stack))
        {
            waits[name] = stack = new();
        }

        if (stack.TryPeek(out var other) && other.Type != typeof(T))
        {
            throw new ArgumentException(
                $"Events with the same name must have the same type argument. Expected {other.Type} but was requested {typeof(T)}.");
        }

        var source = new TaskCompletionSource<T>();
        stack.Push(new(typeof(T), data => Complete(source, data), source.Task));
        if (early.FindIndex(e => SameName(e.Name, name)) is >= 0 and var index)
        {
            var raised = early[index];
            early.RemoveAt(index);
            Raise(raised);
        }

        if (cancellation.CanBeCanceled)
        {
            cancellation.Register(() => onCancelled(() => source.TrySetCanceled(cancellation)));
        }

        return source.Task;
    }

    /// <summary>Gives an event to the newest wait of its name, or keeps it.</summary>
    public void Raise(HistoryEvent raised)
    {
        if (waits.TryGetValue(raised.Name!, out var stack) && stack.TryPop(out var wait))
        {
            wait.Complete(raised.Payload);
        }
        else
        {
            early.Add(raised);
        }
    }

    private static bool SameName(string? a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private void Complete<T>(TaskCompletionSource<T> source, string? data)
    {
        try
        {
            source.TrySetResult(converter.Deserialize<T>(data)!);
        }
        catch (Exception unreadable)
        {
            source.TrySetException(unreadable);
        }
    }

    private sealed record Wait(Type Type, Action<string?> Complete, Task Task)
    {
        public bool IsCompleted => Task.IsCompleted;
    }
}
