namespace LocalRuntime.Durable;

/// <summary>Counts the work under way, so that a test can wait until there is none.</summary>
internal sealed class Idleness
{
    private readonly Lock gate = new();
    private TaskCompletionSource? waiting;
    private int busy;

    public void Enter()
    {
        lock (gate)
        {
            busy++;
        }
    }

    public void Exit()
    {
        lock (gate)
        {
            if (--busy == 0)
            {
                waiting?.SetResult();
                waiting = null;
            }
        }
    }

    /// <summary>Completes when nothing is under way.</summary>
    public Task WhenIdle()
    {
        lock (gate)
        {
            return busy == 0
                ? Task.CompletedTask
                : (waiting ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }
}
