namespace LocalRuntime.Durable;

/// <summary>Keeps orchestrator code on the one thread that replays it, and notices when something else resumes it.</summary>
internal sealed class OrchestratorThread : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> queue = new();
    private volatile int threadId;

    /// <summary>Whether the calling thread is the one that runs the orchestrator now.</summary>
    public bool IsCurrent => threadId == Environment.CurrentManagedThreadId;

    /// <summary>Whether a task that is not durable tried to resume the orchestrator.</summary>
    public bool WasResumedFromOutside { get; private set; }

    /// <summary>Runs the body as orchestrator code.</summary>
    public void Run(Action body)
    {
        var previous = Current;
        SetSynchronizationContext(this);
        threadId = Environment.CurrentManagedThreadId;
        try
        {
            body();
        }
        finally
        {
            threadId = 0;
            SetSynchronizationContext(previous);
        }
    }

    /// <summary>Runs what was posted, and what that posts.</summary>
    public void Drain()
    {
        while (queue.TryDequeue(out var item))
        {
            item.Callback(item.State);
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (IsCurrent)
        {
            queue.Enqueue((d, state));
        }
        else
        {
            WasResumedFromOutside = true;
        }
    }

    public override SynchronizationContext CreateCopy() => this;
}
