using System.Collections.Concurrent;

namespace LocalRuntime.Durable;

/// <summary>Tells those who wait for an instance that it took a step.</summary>
internal sealed class Pulse
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> waiting = new();

    /// <summary>Completes at the instance's next step in this process.</summary>
    public Task Next(string instanceId) =>
        waiting.GetOrAdd(instanceId, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Beat(string instanceId)
    {
        if (waiting.TryRemove(instanceId, out var source))
        {
            source.SetResult();
        }
    }
}
