namespace LocalRuntime.Durable;

/// <summary>Tells those who wait for an instance that it took a step in this process.</summary>
internal sealed class Pulse
{
    private readonly Dictionary<string, HashSet<TaskCompletionSource<InstanceRow>>> listeners = [];
    private readonly Lock gate = new();

    /// <summary>Completes with the row of the instance's next step; forget it by <see cref="Forget"/>.</summary>
    public TaskCompletionSource<InstanceRow> Listen(string instanceId)
    {
        var listener = new TaskCompletionSource<InstanceRow>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (!listeners.TryGetValue(instanceId, out var all))
            {
                listeners[instanceId] = all = [];
            }

            all.Add(listener);
        }

        return listener;
    }

    public void Forget(string instanceId, TaskCompletionSource<InstanceRow> listener)
    {
        lock (gate)
        {
            if (listeners.TryGetValue(instanceId, out var all) && all.Remove(listener) && all.Count == 0)
            {
                listeners.Remove(instanceId);
            }
        }
    }

    public void Beat(InstanceRow row)
    {
        HashSet<TaskCompletionSource<InstanceRow>>? all;
        lock (gate)
        {
            listeners.Remove(row.InstanceId, out all);
        }

        foreach (var listener in all ?? [])
        {
            listener.SetResult(row);
        }
    }
}
