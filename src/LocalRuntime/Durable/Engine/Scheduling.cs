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
        if (await store.Starts.TryAddAsync(start, cancellation) is { } added)
        {
            return (added, added.Tick == start.Tick);
        }

        var present = await store.Starts.GetAsync(start.InstanceId, cancellation);
        var row = await store.Instances.GetAsync(start.InstanceId, cancellation);
        var hasEnded = present is not null && (present.Parent is null || isLetGo()) && row is { IsOver: true } && row.ExecutionId == present.ExecutionId;
        return hasEnded && await store.Starts.TryReplaceAsync(start, present!.ETag, cancellation) is { } replaced
            ? (replaced, false)
            : null;
    }
}
