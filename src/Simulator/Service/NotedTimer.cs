namespace HostingFunctions.Simulator.Service;

/// <summary>A timer that reports when it is set and when it is disposed.</summary>
/// <param name="note">Called after each change with the time left; null when the timer is disposed.</param>
internal sealed class NotedTimer(ITimer timer, Action<NotedTimer, TimeSpan?> note) : ITimer
{
    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        var isChanged = timer.Change(dueTime, period);
        note(this, dueTime);
        return isChanged;
    }

    public void Dispose()
    {
        timer.Dispose();
        note(this, null);
    }

    public async ValueTask DisposeAsync()
    {
        await timer.DisposeAsync();
        note(this, null);
    }
}
