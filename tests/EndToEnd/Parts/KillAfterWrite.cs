namespace HostingFunctions.EndToEnd.Parts;

/// <summary>Kills the app after the nth write that it sends, and starts it again.</summary>
/// <param name="meanwhile">Done while the app is down.</param>
public sealed class KillAfterWrite(RunningApp app, Func<Task> meanwhile)
{
    private readonly Lock counting = new();
    private int left;
    private Task restarted = Task.CompletedTask;

    /// <summary>Whether it came to the kill since it was armed.</summary>
    public bool HasStruck { get; private set; }

    public void Arm(int write)
    {
        lock (counting)
        {
            (left, HasStruck) = (write, false);
        }
    }

    /// <summary>Counts one write. Returns once its answer may leave for the app, which by then may be dead.</summary>
    public Task CountAsync()
    {
        lock (counting)
        {
            left--;
            if (left != 0)
            {
                return Task.CompletedTask;
            }

            HasStruck = true;
            var killed = app.KillAsync();
            restarted = RestartAsync(killed);
            return killed;
        }
    }

    /// <summary>Counts no more; returns once the app runs.</summary>
    public Task DisarmAsync()
    {
        lock (counting)
        {
            left = 0;
            return restarted;
        }
    }

    private async Task RestartAsync(Task killed)
    {
        await killed;
        await meanwhile();
        await app.StartAsync();
    }
}
