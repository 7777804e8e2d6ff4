namespace HostingFunctions.EndToEnd.Parts;

/// <summary>Kills the worker, the host and both in turn, each after a number of further writes, and makes sure that the app runs again.</summary>
public sealed class KillAfterWrites(RunningApp app, int every)
{
    private readonly Lock counting = new();
    private int writes;
    private bool isOver;
    private Task restarted = Task.CompletedTask;

    /// <summary>The number of kills so far.</summary>
    public int Kills { get; private set; }

    /// <summary>Counts one write. Returns once its answer may leave; by then nobody may be there to receive it.</summary>
    public Task CountAsync()
    {
        lock (counting)
        {
            // Writes of a process that is being killed do not count, nor those during the start.
            if (isOver || !restarted.IsCompleted || ++writes % every != 0)
            {
                return Task.CompletedTask;
            }

            var killed = app.KillAsync((Victim)(Kills++ % 3));
            restarted = RestartAsync(killed);
            return killed;
        }
    }

    /// <summary>Stops killing; returns once the app runs.</summary>
    public Task EndAsync()
    {
        lock (counting)
        {
            isOver = true;
            return restarted;
        }
    }

    private async Task RestartAsync(Task killed)
    {
        await killed;
        await app.RunAgainAsync();
    }
}
