namespace HostingFunctions.EndToEnd.Parts;

/// <summary>Kills worker, host and both in turn, each time after so many writes more, and sees to it that the app runs again.</summary>
public sealed class KillAfterWrites(RunningApp app, int every)
{
    private readonly Lock counting = new();
    private int writes;
    private bool isOver;
    private Task restarted = Task.CompletedTask;

    /// <summary>How often it came to a kill.</summary>
    public int Kills { get; private set; }

    /// <summary>Counts one write. Returns once its answer may leave, which by then may find nobody.</summary>
    public Task CountAsync()
    {
        lock (counting)
        {
            // Writes of what is being killed do not count, nor those of the start.
            if (isOver || !restarted.IsCompleted || ++writes % every != 0)
            {
                return Task.CompletedTask;
            }

            var killed = app.KillAsync((Victim)(Kills++ % 3));
            restarted = RestartAsync(killed);
            return killed;
        }
    }

    /// <summary>Kills no more; returns once the app runs.</summary>
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
