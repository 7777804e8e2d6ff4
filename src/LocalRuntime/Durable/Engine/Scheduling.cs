namespace LocalRuntime.Durable;

/// <summary>Stores a start row, in the place of an ended execution of the same instance id if need be.</summary>
internal static class Scheduling
{
    /// <summary>The row as stored and whether nothing of it can be in storage yet; null when the id belongs to an instance that has not ended.</summary>
    /// <param name="store">The hub's storage.</param>
    /// <param name="start">The row to store.</param>
    /// <param name="isLetGo">Whether this process knows that the present execution, a sub-orchestration, has been let go: its parent knows the result.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    public static async Task<(StartRow Row, bool IsNew)?> TryStoreAsync(
        HubStore store, StartRow start, Func<bool> isLetGo, CancellationToken cancellation)
    {
        while (true)
        {
            if (await store.Starts.TryAddAsync(start, cancellation) is { } added)
            {
                return (added, added.Tick == start.Tick);
            }

            // The row of an ended execution can be deleted or replaced at any moment; then it is looked at again.
            if (await store.Starts.GetAsync(start.InstanceId, cancellation) is not { } present)
            {
                continue;
            }

            var row = await store.Instances.GetAsync(start.InstanceId, cancellation);
            var hasEnded = (present.Parent is null || isLetGo()) && row is { IsOver: true } && row.ExecutionId == present.ExecutionId;
            if (!hasEnded)
            {
                return null;
            }

            var later = start with { Tick = Math.Max(start.Tick, present.Tick + 1) };
            if (await store.Starts.TryReplaceAsync(later, present.ETag, cancellation) is { } replaced)
            {
                return (replaced, false);
            }
        }
    }
}
